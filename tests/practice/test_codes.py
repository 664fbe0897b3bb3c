"""The field's codes are spelt exactly as the field spells them."""

from enum import StrEnum

import pytest

from msp_desktop.practice import codes

SPELT = {
    codes.AbuseType: [
        "Physical Abuse",
        "Sexual Abuse",
        "Psychological Abuse",
        "Financial or Material Abuse",
        "Discriminatory Abuse",
        "Organisational Abuse",
        "Neglect and Acts of Omission",
        "Domestic Abuse",
        "Sexual Exploitation",
        "Modern Slavery",
        "Self-Neglect",
    ],
    codes.Location: [
        "Own Home",
        "In the Community",
        "Community Service",
        "Care Home - Nursing",
        "Care Home - Residential",
        "Hospital - Acute",
        "Hospital - Mental Health",
        "Hospital - Community",
        "Other",
    ],
    codes.SourceOfRisk: [
        "Service Provider",
        "Other - Known to individual",
        "Other - Unknown to individual",
    ],
    codes.Asked: [
        "Yes they were asked and outcomes were expressed",
        "Yes they were asked but no outcomes were expressed",
        "No",
        "Don't Know",
        "Not Recorded",
    ],
    codes.Achieved: [
        "Fully Achieved",
        "Partially Achieved",
        "Not Achieved",
        "no longer wanted",
        "too early to say",
    ],
    codes.LackedCapacity: [
        "Yes, they lacked capacity",
        "No, they did not lack capacity",
        "Don't know",
        "Not recorded",
    ],
    codes.RiskOutcome: ["Risk remained", "Risk reduced", "Risk removed"],
    codes.RiskAssessment: [
        "Risk identified and action taken",
        "Risk identified and no action taken",
        "Risk Assessment inconclusive and action taken",
        "Risk Assessment inconclusive and no action taken",
        "No risk identified and action taken",
        "No risk identified and no action taken",
        "Enquiry ceased at individual's request and no action taken",
    ],
    codes.Domain: [
        "personal dignity",
        "physical and mental health and emotional wellbeing",
        "protection from abuse and neglect",
        "control over day-to-day life",
        "participation in work, education, training or recreation",
        "social and economic wellbeing",
        "domestic, family and personal relationships",
        "suitability of living accommodation",
        "contribution to society",
    ],
    codes.Principle: [
        "Empowerment",
        "Prevention",
        "Proportionality",
        "Protection",
        "Partnership",
        "Accountability",
    ],
    codes.SaidBy: [
        "the person",
        "an advocate",
        "a family member or friend",
        "an attorney or deputy",
        "staff",
    ],
    codes.TrueForMe: ["true for me now", "partly", "not true", "not sure", "not asked"],
    codes.Agreement: [
        "agrees",
        "agrees in part",
        "does not agree",
        "cannot decide, best interests",
        "not asked",
    ],
    codes.SharingGround: [
        "lacks capacity and it is in their best interests",
        "emergency or risk to life",
        "others at risk, children included",
        "serious crime",
        "a person in a position of trust",
        "coercion",
        "court order or other duty",
    ],
    codes.LawfulRegime: [
        "UK GDPR with DPA 2018 Sch 1 para 18",
        "DPA 2018 Part 3 (law enforcement)",
    ],
    codes.CapacityResult: [
        "no doubt raised",
        "has capacity for this decision",
        "may lack capacity, full assessment asked for",
        "lacks capacity for this decision",
        "wait, fluctuating",
    ],
    codes.NeedKind: [
        "contact method",
        "information format",
        "communication professional",
        "communication support",
    ],
    codes.Lens: ["police", "care and health", "advocacy", "housing and other"],
}


@pytest.mark.parametrize(("code_list", "spelt"), SPELT.items(), ids=lambda each: str(each)[:40])
def test_codes_are_spelt_letter_by_letter(code_list: type[StrEnum], spelt: list[str]) -> None:
    assert [code.value for code in code_list] == spelt
