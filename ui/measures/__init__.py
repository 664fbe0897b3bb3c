"""Measures: figures over all cases, their charts, and the cases behind them."""
