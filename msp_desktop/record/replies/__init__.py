"""What an answer to a referral says, whoever wrote it down."""
