"""What is rescued, salvaged and put back."""
