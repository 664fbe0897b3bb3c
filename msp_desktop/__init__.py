"""MSP Desktop: what a safeguarding conversation is, without any screen."""
