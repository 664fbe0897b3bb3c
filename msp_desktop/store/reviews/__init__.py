"""Referrals that arrived and the reviews of them: kept encrypted with everything else.

What a review is, is known above; here it is bytes with what is listed and sought. Each change and
its trail row are one transaction.
"""
