"""What passes between two stores, in the tables: what goes, what came, and what is proposed."""
