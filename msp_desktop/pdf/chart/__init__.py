"""Bar charts: one definition, drawn on screen, on paper and as SVG."""
