"""MSP Desktop: what a safeguarding conversation is, without any screen."""

__version__ = "0.1.0"
