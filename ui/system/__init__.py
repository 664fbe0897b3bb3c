"""What the operating system does to the app: sleep, screen lock, clipboard, a second start."""
