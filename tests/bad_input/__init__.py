"""What the world and bad luck do to the app: full disks, odd input, damage, kills."""
