<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" sourcelanguage="en_GB">
<context>
    <name></name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AbilityQuestions</name>
    <message>
        <source>What shows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard to understand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard to keep in mind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard to use or weigh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard to make known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps it in mind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uses or weighs it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes it known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AboutCard</name>
    <message>
        <source>MSP Desktop {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the European Union Public Licence 1.2. It works without a network and sends nothing about you to anyone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a newer version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all parts and their licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts and licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of every licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no newer version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version} is available, signed by your organisation. Whoever looks after this laptop can install it. {says}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountCard</name>
    <message>
        <source>What they said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same in English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what they said</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActionBar</name>
    <message>
        <source>Why we ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it back ›</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished: its words can no longer change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActionCard</name>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about this action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it done?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of their wishes is it for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For which wish</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActionsSection</name>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two people noted different results for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted as done.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AdviceCard</name>
    <message>
        <source>Advice sought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When they were asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they advised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this advice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Advocacy</name>
    <message>
        <source>A contact today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next: {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A matter without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>instruction not noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relies on: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Challenged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>content with it: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promised by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept out: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you were there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decided: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you were not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carer {who}, had information readily: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A contact, in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something they asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they asked you to say or do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In their own words. For each matter, note if you are instructed in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something you said for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A challenge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said for them, and challenged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they want now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they want to be supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs of good advocacy, and what changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask them now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patterns and gaps in policy, without names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs of good advocacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A carer who was asked too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who they are. They are asked the first question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carer: had information about advocacy readily</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What else advocacy left behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed, in their words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed: {area}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day they were asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask at least one of them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What kind of thing it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you see again and again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A board may read this. Name nobody, no service and no place, and tell nothing that only one person could be known by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day you noted it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what kind of thing it is, and write what you see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The advocate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the advocate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How else to reach them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail, who takes a message, when they are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advocate since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units they hold of City &amp; Guilds 3614, Level 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another award</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name, pathway and year; earlier units as they are called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Independent of whoever arranges or gives the care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How that was checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any conflict of interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why a second advocate is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One advocate stays with a person throughout, so say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the advocate’s name first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First say why a second advocate is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day it ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do they think changed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First choose why it ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instructed in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If not instructed: what you rely on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they do and show, and what those who know them say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This matter is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First write what it is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The support they want</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much should the advocate do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their choice. It may change from day to day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And in which way?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day they said so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose how much, or write their words first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How you were in touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on the contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is advocacy needed? Consider it each time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the minutes in figures, or leave them empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day they asked it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write their words first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you said for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To whom you said it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day you said it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you challenged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With whom you challenged it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the challenge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer is promised by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First write what was said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the person content with it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First write what was answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the meeting was about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Were you there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you were kept out: the reason given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was the person there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If not, why not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What helped them to take part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Were their words read out?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day the record of it was given to them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First write what the meeting was about.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AdvocacyCaseload</name>
    <message>
        <source>Advocacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has a named advocate yet. Open a person’s story to name one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open ›</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the advocacy for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last in touch {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No next contact is agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next contact today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next contact {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AdvocacyStep</name>
    <message>
        <source>An advocate now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they are to the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid in their care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are they paid, or professionally involved, in the person’s care?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the person want them to help?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If they lack capacity to say, is it in their best interests?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanted by the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Able and willing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are they able and willing to help the person take part?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the harm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are they, or may they be, involved in the abuse?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this about an assessment of needs, or planning of care and support?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the NHS likely to arrange a stay of 28 days or more in hospital, or of 8 weeks or more in a care home?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do the council and this person disagree about something that matters?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do both agree that an advocate would help?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is an advocate in the person’s best interests?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have you told them what an advocate can do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In what form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form of the information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What kind of advocate or help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of advocate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, in their words where you can</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By duty of law, or informal?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are counted separately.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More to ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was passed on, and what they said to that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every way to an advocate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The advocate’s own record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An indication; you decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{indication}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AdvocateCard</name>
    <message>
        <source>Advocate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why a second advocate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One advocate throughout. A second needs a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qualification units held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Independent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was checked, and any conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this advocate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the advocate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to reach the advocate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advocate since</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AdvocateRoom</name>
    <message>
        <source>Documents held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advocacy for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One advocate throughout, so that the story is told once. Nothing here goes into a document automatically.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of it was written by a later version of this app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Agreed</name>
    <message>
        <source>Who: {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When: {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you will do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If things get worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How we stay in touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When we talk again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Amendments</name>
    <message>
        <source>Amendments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an amendment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words above stay as they are; an amendment is shown beside them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new amendment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should be read differently, or added?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is amended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is amended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this amendment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the amendment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}
Why: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answer}: {right}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amended on {day} by {who}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerAtRest</name>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not answered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerPage</name>
    <message>
        <source>‹ Back to the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You answered on {day}. This is a further answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the answer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes to {sender}: locked with six words and signed with your key, like a referral.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whoever sent the referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered yet: {what}. You can still send it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some outcomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the person was told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {name}, and locked. Whoever sent the referral opens it here too.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerPutRight</name>
    <message>
        <source>Does it correct an answer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should it say?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, it adds something</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswersOffered</name>
    <message>
        <source>What others answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick what they should have. Only what you tick goes in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Think first: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AreaChanges</name>
    <message>
        <source>What changed: {area}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArrangementCard</name>
    <message>
        <source>An arrangement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where they live, or one restriction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they seem about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they say about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they show by what they do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could medicine, fear or habit explain silence?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who heard or saw it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this arrangement</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArrivalView</name>
    <message>
        <source>You took this file in before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept by the sender: {what}. Each gap is marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (practice, an invented person)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {many}, new here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {many}, {new} of them new here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {many}, nothing new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in it is new here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A visit was changed here too: both versions are kept, side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone in it was erased here, and stays erased.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AsYourself</name>
    <message>
        <source>{colleague} began this. Carry on as yourself?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As {me}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am {colleague}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskBackup</name>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one you had on the day of that backup.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>What is noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who took, wrote or recorded it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On which day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With whose agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who holds it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A relative’s recording stays with them. Note how to reach them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It shows an intimate part of the body: words only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First choose what it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write who took it, why, or where it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did they agree to be looked at?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put at least one mark on the body first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in words what is seen at each mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words being signed, as they were read out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who makes the mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was it read to them first?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First write what is signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no mark in the box yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it shows, for whoever cannot see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words go with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I know who will see it, and they need it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First write what it shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First tick that you know who will see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{used} of {all} MB in this store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A photograph, letter, scan or recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photographs, letters and recordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A body map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks that were seen, in words, on a body without gender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mark or signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks and signatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the file itself…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept: {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held by {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in words only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is kept here, {size} MB, as {digest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read to them first: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttachmentsRoom</name>
    <message>
        <source>{name}: pictures and marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note who took it, when, why and with whose agreement, and where it is kept. Files themselves are not kept here: your organisation has not allowed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note who took it, when, why and with whose agreement. The file itself may be kept here, unchanged. Only a smaller copy ever leaves, without its place or device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttemptCard</name>
    <message>
        <source>Attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was asked and found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What affects mind or brain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How one leads to the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempt {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When this was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words to choose from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who concluded it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In what role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is asked for the assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By when it is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, in a few words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the doubt is, in a few words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Attempts</name>
    <message>
        <source>Attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttendeeRows</name>
    <message>
        <source>Asked to come, {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did they come?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If they were kept out: why</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuditFollowUp</name>
    <message>
        <source>The talk with the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was observed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker’s own answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They said no to a talk. That is counted, and nothing is asked here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask first whether they agree to a talk, on the page before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of the talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who talked with them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did they feel informed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did they feel in control?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are they happy with the outcome?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their words are not quoted: keep them out here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In their words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day it was seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who observed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has your practice changed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does your agency support you in it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What helps, what is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By when, action {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who, action {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add something done well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done well {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others may learn from it, without names</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuditGiving</name>
    <message>
        <source>Save the papers for the auditors…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each record says about each question, without names; locked and signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What all audits say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what they say…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF or CSV; small numbers are hidden and nobody known is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the papers for the auditors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {name}, and locked. Tell each auditor separately who each letter stands for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what all audits say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {name}. Read its words once more before it leaves.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuditRatings</name>
    <message>
        <source>Rating of question {number}: {whose}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, question {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuditView</name>
    <message>
        <source>Cases for a multi-agency audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases at random from those closed in the last three months. Drawing again with the same number, from the same cases, gives the same ones. Anyone who says no is counted, and nobody replaces them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number for the draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number for the draw has up to 15 digits and nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed to {day}, drawn by {seed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn with {seed} from {cases} closed from {first} to {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talking with the auditors: {agreed} agreed, {refused} said no, {open} not asked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case {letter}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May the auditors talk with them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May their words be quoted?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit this case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their story</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuditedCasePage</name>
    <message>
        <source>‹ Back to the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each rates separately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody sees another’s ratings until all have finished. Then they are shown side by side, and you agree on one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an auditor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An auditor’s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who rates now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your ratings then stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the auditor’s name, so that the ratings stay separate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {auditors} finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one rating of each question</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AwaitedCard</name>
    <message>
        <source>Answers awaited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their story ›</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their story: {waits}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>challenge ({who})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackingUp</name>
    <message>
        <source>There is no backup from the last seven days. Open Settings and press “Back up now”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupElsewherePage</name>
    <message>
        <source>Where is your backup?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug its drive in first. A folder named by date and time is one backup. You can also choose the folder or drive that holds them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The full path of the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the full path of a folder that exists.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupsCard</name>
    <message>
        <source>A backup is made automatically once a day after you unlock, encrypted like the store. The last seven days and four weeks are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far it has got.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second folder for backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The full path of a folder on another drive. Every backup is put there too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No second folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organisation allows backups only in: {folders}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organisation allows no second folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last backup was made {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up and checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the full path of a folder that exists.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BatchRoom</name>
    <message>
        <source>Several documents at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each reader gets what this app normally sends to that kind of reader, with nothing added or left out by hand. Every file is locked with its own words. The person’s own copy is made separately, from the conversation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who they are for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many have been made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result for each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the six words of each file down, or read them out by telephone, before you go back. Never send them with the file. MSP Desktop does not keep them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‹ Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save to a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick at least one conversation and one reader first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for the documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{documents} in {folder}, locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some documents could not be made. The list says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No unfinished file was left.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BatchRow</name>
    <message>
        <source>{person}: {reader}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the six words of {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are cleared from the clipboard after a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was made, but this could not be noted in the store. {why}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BestInterestsCard</name>
    <message>
        <source>Attorney</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Court deputy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attorney or deputy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything else about an attorney or a deputy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could it return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could capacity come back?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they took part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How did the person take part?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past and present wishes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feelings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they feel about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beliefs and values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was consulted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was consulted, and what did they say?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less restrictive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would be less restrictive of their rights and freedom?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided in their best interests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is decided in their best interests, and why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who decides it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When to look at it again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BodyCanvas</name>
    <message>
        <source>Drawn body: front, back, hands and face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch where a mark is. The arrow keys move the last one. Marks: {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BodyMapEditor</name>
    <message>
        <source>Add a mark from a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something to describe in words only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark {number}: {area}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where mark {number} is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove mark {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is seen at mark {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size, colour, shape, how old it looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How mark {number} happened, as reported</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CapacityStep</name>
    <message>
        <source>Real doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never from age, looks, a diagnosis or behaviour alone. All practicable help comes first. An unwise decision is not lack of capacity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A decision that others think unwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About an unwise decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they decide, and why it matters to them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They may decide what others would not. Note it and respect it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pressure from somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pressure noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who you asked for advice about it, and what they said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice on the pressure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardList</name>
    <message>
        <source>Put back what was removed: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back what was removed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CarriedOn</name>
    <message>
        <source>Asked on {day}. Not asked again yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseCard</name>
    <message>
        <source>Somebody not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrived {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was due {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{practitioner} · arrived {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{practitioner} · {papers}, the newest arrived {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter opens the person’s story.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‹ Back to the figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first {shown} of {cases}. Choose a shorter period to see the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>raised {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CasePapersRoom</name>
    <message>
        <source>A document about the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‹ Back to their story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no conversation in this case that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseSection</name>
    <message>
        <source>Case {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents about the case…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents about the case: {case}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm when and how it began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conclude the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not dated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {route}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put together from the conversations. Nobody has confirmed it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps two cases: nothing between {first} and {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage: {stage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concluded on {day}: {result}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two people recorded different things. Enter it once more to settle it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of it was written by a later version of this app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day the concern came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who raised it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From which day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With what result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On which day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is reopened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Caseload</name>
    <message>
        <source>copy made {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>practice, {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handed on to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not finished, last touched {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not finished</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseloadRoom</name>
    <message>
        <source>Your conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six questions on one page, for a doorstep. You can open the full conversation from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name, or anything that was said (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search names and words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter opens the chosen one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practise with an invented person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked on every screen and paper, and deleted in one go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another with this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advocacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody with an advocate, by the next contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did it make a difference? Figures over all cases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several documents at once, of finished conversations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People, or a visit that is not finished, to a colleague.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a colleague handed over to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} finished records in this store are not as they were sealed. They may have been changed outside this app. Keep the store as it is, and have whoever looks after this laptop run “msp-desktop check”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Ctrl+N to begin a conversation, or Ctrl+D for a short one on a doorstep. Every word is saved as you type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try fewer letters, or another word that was said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest {shown} found. Type more letters to find fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest {shown} of {all}. Search to find the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} found of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{drafts} not finished, {finished} finished</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CertificateCard</name>
    <message>
        <source>What you save is signed with a key that exists only in this store. Anyone who relies on it, such as your supervisor, compares these twelve words with the ones on their screen: face to face, or by ringing a number they already had.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the certificate card…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One page with these words and a code. It holds nothing secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words of your key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the certificate card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {name} in {folder}. Hand it over in person.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChallengeCard</name>
    <message>
        <source>What was challenged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With whom it was challenged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the challenge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer to the challenge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without an answer it is still open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this challenge</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangedAnswers</name>
    <message>
        <source>Until {time}: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was a slip</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChapterButton</name>
    <message>
        <source>looked at</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Danger now, and nothing on what was done about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not seen alone, and no reason why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No safe way to be in touch again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It took place before the person was born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An age that cannot be, or does not fit the date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not told early what cannot be kept secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of what people should be told is not explained yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A need that is not flagged or shared yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only other people’s account, not the person’s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others may be at risk, and it is not said who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something was seen that the plan does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domestic abuse, and not asked about alone and safely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was noted can lead to MARAC, and it is not said what became of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child may be at risk, and children’s social care is not under Sharing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modern slavery, and nothing on who they trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unwilling or unable, and it is not said why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person causing concern has needs, and it is not said who helps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked what they want, and no reason why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No outcome of theirs yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every outcome is in somebody else’s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked “not asked”, though their words are here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two outcomes pull against each other, and it was not talked through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A statement of theirs is not agreed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A doubt about capacity, and no decision named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No help to decide is noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lacks capacity, and nothing on best interests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lacks capacity, and it is not said who concluded it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pressure from somebody, and no advice sought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A full assessment is asked for, and it is not said from whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity comes and goes, and it is not said when it is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has capacity, though an ability is not clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An attorney or deputy, and nothing on their powers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The care may confine them, and no advice is noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An advocate seems needed, and none is offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An advocate was declined, and it is not said why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for an advocate, and it is not said since when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second advocate without a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An advocate who may not be free of conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not instructed, and it is not said what the advocate relies on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A challenge that nobody has answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was chosen costs wellbeing or safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An option was chosen without the person’s view of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on what to do if things get worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An action that nobody is named for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on when you speak again, or who gets in touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody who knows them was not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alone, and nothing on what would ease it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice was sought, and the answer is not noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared without agreement, and no ground with words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked about sharing, and no reason why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared without agreement, and it is not said whether they know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agrees in part, and it is not said what they hold back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared with somebody they do not want told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They changed their mind, and it is not said how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed without the person’s view of the outcomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They and you see the risk differently, and it is not said why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A statement is less true at the close than before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChecksCard</name>
    <message>
        <source>Questions shown beside a step, in the summary and before a referral. They never stop you, and nothing is counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose which are shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoosePassphrasePage</name>
    <message>
        <source>It opens this app on this laptop. Nobody else has it, and nobody can reset it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six words you could use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The six words, or one of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This app helps you talk with an adult at risk about what they want, and keeps it in their own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything stays on this laptop, encrypted. Nothing leaves it unless you save a file and pass it on yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are three short steps: a passphrase, a code to keep on paper, and who you are. F1 opens the guide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same. Type the second one again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClosingStep</name>
    <message>
        <source>Nothing they want is written down yet. “What you want” has room for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day it was concluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before you close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best by somebody independent, within eight weeks; or by you, at the close.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was, in their words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is left of the risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The risk, in their words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The risk, as you see it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConcernStep</name>
    <message>
        <source>Section 42, and how far it has got</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone said more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are there children among them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which children, and who looks after them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who else may be at risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each kind of abuse can be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which is the main one?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The main kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about where the risk comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the role is, and who it reaches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who or what it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they may need, and who can help them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More to ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is that help there now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When help is refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The main one: {question}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactBar</name>
    <message>
        <source>A contact today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How you were in touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For how long?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For how long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is advocacy needed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next contact?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add more detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactCard</name>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How you were in touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on the contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this contact</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactLog</name>
    <message>
        <source>A contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h {minutes} min in all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactWayCard</name>
    <message>
        <source>A way to reach them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number, address or place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it safe?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is not safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it is safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this way</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContentsPage</name>
    <message>
        <source>What shall we look at?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose anything. You can stop when you like.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Context</name>
    <message>
        <source>Were they asked alone, and safely?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you see of control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which checklist was used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DASH: how many of the {number} are yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As you counted them. It informs judgement and never replaces it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Police DASH: how many of the {number} are yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was graded, and by whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own judgement, whatever the count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it getting worse, or happening more often?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What points to MARAC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each is enough on its own. The thresholds are local.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does it go to MARAC?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When, by whom, and what the person thinks of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are they free to leave?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you know of papers and pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which organisation do they trust?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be the best way in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do they agree to the National Referral Mechanism?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An adult is referred only with their agreement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who refers, and what the person was told about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unwilling, or unable?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, as far as it is understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could give them the same?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breaking the cycle is slow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does it come from how the place is run?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which regulator or commissioner is told?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do they choose this freely?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do family or friends make of it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How can they come back to it?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConversationsSection</name>
    <message>
        <source>Conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the {count} conversations before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open ›</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open conversation {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amended</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopiesLines</name>
    <message>
        <source>Copies made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digests of the files, to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For {reader}, {day}, {time}: {digest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, as a locked file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, as a file that is not locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, by e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You made a copy for {reader} on {day}, {time}{how}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan has changed since.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopyChoices</name>
    <message>
        <source>Do not give it, keep it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody may find it: neutral notes, nothing else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe with them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can they keep it safely?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app suggests not giving it: {reasons}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not decided yet whether it is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First choose whether they can keep it safely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First say why the copy is not given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First tick what may go in the notes, sentence by sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read each as someone who finds it would. Only what you tick goes in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not offered, {why}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CutWords</name>
    <message>
        <source>Paste “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DamagedPage</name>
    <message>
        <source>This store is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have a backup in another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what can still be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no good backup in the store’s own folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A good backup can be put in its place; what is there now is kept beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}: {all} conversations, {finished} of them finished</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Kept as you typed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such day. Kept as you typed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is %1 years ago. Check the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is %1 years ahead. Check the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the weekday.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That day has not come yet. Check the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which year? Kept as you typed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That would make them a child. Check the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is another year, type all four digits of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no {day}. Kept as you typed it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeciderQuestions</name>
    <message>
        <source>Is there one?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For what?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A power over money is not a power over care.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the power registered?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until it is, it cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have you seen the paper?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecisionCard</name>
    <message>
        <source>The decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it must be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another attempt at this decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier attempts at this decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about this decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does it come and go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words and actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On its own this is not lack of capacity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be confined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who you asked about it, and what they said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they say about an arrangement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best interests</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecisionsSection</name>
    <message>
        <source>Decisions about capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No decision was looked at. Capacity is assumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts at decision {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named, and no attempt at it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could it return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was consulted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attorney or deputy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less restrictive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best interests. </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DisputedItems</name>
    <message>
        <source>Put right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clears the reminder. The words stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {number} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They said this is not quite right, or not yet: {words}. Ask what to change.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentDelivery</name>
    <message>
        <source>It was made, but this could not be noted in the store. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {name} in {folder}, and locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {name} in {folder}. Anyone who has this file can read it: send it only by a safe way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A locked document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice, not a real person: a locked document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attached document is locked. I will tell you the words that open it another way, not by e-mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your mail program opens with {name}. Check that the file is attached, and who it is going to, before you send it. Give the six words by telephone, never by e-mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer. Paper is not locked: fetch it now, and keep it out of sight. The printer may keep a copy of its own.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EarlierWords</name>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It had not changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said by {who}, until {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ending</name>
    <message>
        <source>Returned with questions. Tell the practitioner what you ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {name}, and locked. The practitioner opens it under Reviews, with “Open a return…”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Entries</name>
    <message>
        <source>your words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntrySection</name>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message>
        <source>Type the name exactly as above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So that a slip cannot erase anyone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a fresh backup and remove the older copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {count}, with all that was added, will be gone for good from this store, its search and its free space. This cannot be undone. The trail keeps that it was done, without a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erased. Nobody can open or find them in this store any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erased. Nothing about them is left in this store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk would not write over the space they took up. Make some room, then lock and open the store to finish it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second folder for backups is not there now. Copies in it may still hold them until newer ones replace them: plug its drive in and back up, or delete the older folders yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some backups on the disk could not be searched, so older copies may still hold them. Check the drive, then make a backup; the older ones are deleted within four weeks, or delete them yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fresh backup is made, and the copies that still held them are removed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExperiencePage</name>
    <message>
        <source>Was it like that for you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mostly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FigureTable</name>
    <message>
        <source>Arrow keys move; Enter opens the cases behind a figure.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingsView</name>
    <message>
        <source>What was audited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed, by question and quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each auditor separately, by question and agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervisors’ reviews, by question and quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rated differently before agreeing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What people and workers said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In people’s own words, as they agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FollowUpPane</name>
    <message>
        <source>Questions to the practitioner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add something done well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review it by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By when, action {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who, action {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done well {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others may learn from it, without names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To think over together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reflective prompts for supervision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through the six principles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FollowUpsCard</name>
    <message>
        <source>Follow-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to today’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last} of {many}. Show the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open ›</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the plan: {due}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as done: {due}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>talk again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked as done. It can be put back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FoundBackupsPage</name>
    <message>
        <source>Your backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these has been changed since it was made. Choose one, and it is checked first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GapsView</name>
    <message>
        <source>What stops a row from counting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each can be put right in the conversation, or left as it is if nobody knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing. Every case counts in every table.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GentleRemarks</name>
    <message>
        <source>Worth a look before it goes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grid</name>
    <message>
        <source>Option {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mark}, not placed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GridNumbers</name>
    <message>
        <source>Safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wellbeing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GridPage</name>
    <message>
        <source>The picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove my mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch the picture, or press an arrow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How safe: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How well: {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GridSection</name>
    <message>
        <source>Safety and wellbeing, over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mark is on the grid yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture has the newest {count} of each; the table has them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbered from the oldest; the table has the same marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Option: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}’s marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practitioner’s marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practitioner</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GridStep</name>
    <message>
        <source>An option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At review and at close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mark placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why no mark was placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why was no mark placed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They may not wish to. That is fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the practitioner’s view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety and wellbeing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a mark with the arrow keys, by ten with Shift, or with the numbers beside it. Each is read out in words below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hollow mark is not placed yet. Move it, or:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs in the middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a mark, tap where it belongs, or move it with the arrow keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would change nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place: {mark}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escape or F1 does it too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practise with an invented person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} pages found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandMarkField</name>
    <message>
        <source>Mark or signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign here with a finger, a pen or the mouse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a cross</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cross is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mark is cleared.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandOverRoom</name>
    <message>
        <source>Hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colleague carries on with it on their own laptop. One sealed file holds it; only they can open it. Nothing is removed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits that are not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where do they work?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was the person told?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was told, when and how; or why it is not safe to tell them yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside your organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a disclosure. Say on what basis, and why they need it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the person agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why they need it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only someone with these ten words can open the file. Pass them on separately from the file. They are not kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‹ Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal into a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This goes: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unfinished visit is locked here until it comes back, and says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stays here unless you tick it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it stays, the copy says that something was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First choose what goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First choose who carries on with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First say where they work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sealed file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed for {name}: {file}. It is noted on the trail and in each case.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandedOnRoom</name>
    <message>
        <source>Nothing in it can be changed here until it comes back. What it says so far is in their story.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‹ Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read their story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if your colleague cannot carry on with it, for example because their laptop is lost. If it does come back, both versions are kept, side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back and carry on here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This visit was handed on to {name} on {day}. They are carrying on with it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeardUnder</name>
    <message>
        <source>What you do not want</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeldBackCard</name>
    <message>
        <source>I have read what they hold back, and each place it appears</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have weighed who will read this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed before it can be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First tick that you have read what they hold back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First tick that you have weighed who will read this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They agree in part. {called}: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They agree in part. It is not noted what they hold back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words looked for, in every form: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pieces they hold back are marked below and cannot be ticked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing goes that is not ticked below, piece by piece.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of these words appear here. Each stays out unless you tick it below:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{piece}: {words} ({state})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeldPieces</name>
    <message>
        <source>Hold back: {piece} {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick to hold it back from this reader.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HereBefore</name>
    <message>
        <source>{name}: {why}. {many}, the last on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As alleged. Found there: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why you need to open their record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is noted on the trail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open their story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open their story: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HowSafeHowWell</name>
    <message>
        <source>Remove mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. The mark is placed once both are answered.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InEnglish</name>
    <message>
        <source>The same in English</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IncomingReplyPage</name>
    <message>
        <source>‹ All reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer to your referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it to the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to their story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was taken in before. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {name}. The referral went to {recipient}; it was answered on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed with the key of {name}, which you know. Unchanged since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claimed, not proved: it says it is by {name}, but you have not confirmed that key. Ring them by a number you already had, and ask whether they sent it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in the case, beside the outcomes. The person may want to know.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IndicatorCard</name>
    <message>
        <source>Their words, or why not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it was not asked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JoinedView</name>
    <message>
        <source>Several laptops together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of counts hold numbers and nobody, not even under another name. So somebody who is on two laptops is counted twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question of the joined counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts of this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A locked file with the exact counts of the days above, for whoever adds them up. Give the password separately from the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a file of counts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts of another laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a file of counts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}: {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}: {first} to {last} (their key is not confirmed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added up for the days above: {laptops}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of them covers exactly the days above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No counts from other laptops have been added yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {name}. Its password is: {password}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a file of counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added. Its numbers are in the sums.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyCheck</name>
    <message>
        <source>Confirm the key in person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meet the practitioner, or ring them on a number you already have. Ask them to read the words of their key. They must be these, in this order:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met in person, words compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read aloud by telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their card scanned or typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How did you confirm it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the card says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan its code into this field, or type its words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose key it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is their key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whose key it is, and how you confirmed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the key that signed this file. Do not confirm it. Ask the practitioner for their card again, and for a fresh copy of the referral.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysCard</name>
    <message>
        <source>If somebody may know your passphrase, or the paper with your recovery code is gone, give the store a new key. What you write from then on cannot be read with anything that was lost before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is your passphrase that somebody may know, choose another one here as well. With the same one, a new key would not help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups made before stay as they are, and open with the passphrase and the code you had then. Delete the ones you no longer want.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one that you unlock with now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it empty to keep the one you have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is your new recovery code. Write it on paper, and keep the old paper until the new key is in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far it has got.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same. Type the second one again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the passphrase of this store. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store has a new key. The old recovery code no longer opens it: destroy it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Known</name>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What helps them take part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What kind it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the risk comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others at risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Care and support they need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known risk to visitors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What matters most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they will know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The offer of an advocate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they do themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it gets worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping in touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked again {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mainly {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the help is there now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a position of trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has needs of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>children among them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{option} (chosen)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KnownLine</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before} · answered today below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before} · still the same, asked today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before} · taken as unchanged, not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before} · changed today, below</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KnownSoFar</name>
    <message>
        <source>Known so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They need not tell it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known so far. Still the same?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All still the same, asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All still the same, not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{about}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said on {day}. Ask again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageCard</name>
    <message>
        <source>Match this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the screens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your records, the codes in documents and the questions of a pack stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. The screens change the next time you lock or open the app.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LensChoice</name>
    <message>
        <source>Prompts for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For this conversation. What is written stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lenses</name>
    <message>
        <source>Police</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Care and health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advocacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Housing and other</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LifeCard</name>
    <message>
        <source>What they say about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before: {answer}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LifePage</name>
    <message>
        <source>Is this true for you now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mostly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I would rather not say</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LineField</name>
    <message>
        <source>That is too long for this line. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LockCover</name>
    <message>
        <source>Locking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try to lock again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Managed</name>
    <message>
        <source>Managed by your organisation.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ManagedCard</name>
    <message>
        <source>Your organisation has decided these for every laptop. They cannot be changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locks when untouched for {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marking of documents: {marking}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where backups may go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words of the questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key of the organisation opens this store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be saved: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be printed: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This window is left out of screenshots where the system can do that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This window may be in screenshots and shared screens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files may be attached to a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No files are attached to a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where notices of newer versions come from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locked documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>documents without a lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locked documents by e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feedback on referrals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>records handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything about one person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the person’s copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatterCard</name>
    <message>
        <source>Matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the matter is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instructed by the person in this matter?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the instruction was given, or what you rely on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this matter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Measures</name>
    <message>
        <source>Not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {of} ({percent})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers in files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeasuresRoom</name>
    <message>
        <source>Did it make a difference?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‹ Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those behind the chosen figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF, to be read; small numbers are hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a workbook…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV, for a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG, for slides: the chart of this question, small numbers hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the two days, the earlier one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the records, once: {done} of {cases}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cases} raised in this period. Small numbers are exact here and hidden in every file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the Safeguarding Adults Collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stops a row from counting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several laptops together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases for a multi-agency audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words beside the numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {name}. It holds counts alone, with small numbers hidden.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingForm</name>
    <message>
        <source>On which day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why that place and time suited the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was the person there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If not: why, and who decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they were helped to take part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Were their own words read out?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When they were given the record of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they said there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was asked, and who came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else was asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not save it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingsSection</name>
    <message>
        <source>Meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meeting is noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add more detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suited them because: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person was there: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why not: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Helped to take part: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept out: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They said: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record given: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another meeting is half written. Save it first, or do not save it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First write something about it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MissingPage</name>
    <message>
        <source>Part of the record is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is known from {places}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This happens when a backup is restored, or an older copy of the store is put back. If you did neither, leave the store as it is and tell whoever looks after this laptop. If you carry on, it is noted on the trail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry on without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the rescue copy instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record of what was done here is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record of what was done here ends at {time} on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said by: {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NeedCard</name>
    <message>
        <source>What helps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What kind of help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what helps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done yet: {steps}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps that are done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is flagged, and who was told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When to look at this need again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotAskedControl</name>
    <message>
        <source>Why it was not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So that no gap is left without a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asking this now?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotToldCard</name>
    <message>
        <source>Who is not to be told</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotWantedCard</name>
    <message>
        <source>What they do not want</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what they do not want</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>That is too long for this field. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NothingWanted</name>
    <message>
        <source>Were they asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why they were not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing wanted, or not asked?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Good to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{program} watches the folder that the store is in. It copies the encrypted files elsewhere, and can put older ones back while you type. Choose a folder that is not watched, or leave this one out in {program}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberedCard</name>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More on this card: {card}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfferedPeople</name>
    <message>
        <source>Add {name}: {asked}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfferedWords</name>
    <message>
        <source>Add: {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OneOf</name>
    <message>
        <source>Clear answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Have you said it?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpeningStep</name>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was called, and when. It can be written afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that helps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have you explained what happens now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest can be explained another time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More to ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the place and the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What makes it safe, or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More time, breaks, and when they are at their best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was explained, or why not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was on another day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day it took place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you are writing it up afterwards. Both days are kept and printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time of day, such as 14:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time earlier than the first counts as the next day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Act first. Ring 999 if anyone may be hurt. This page waits: what is written is kept, and you can carry on from here later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not told yet: {things}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OptionCard</name>
    <message>
        <source>Option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose idea is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose idea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they think of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what they choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this one, or why not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Option {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not placed yet. Move its hollow mark, or change a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where would it lead?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it on the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads to: safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads to: wellbeing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wellbeing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove mark: where it leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benefits and risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does it restrict, and is there a less restrictive way?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restriction</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrganisationCard</name>
    <message>
        <source>An organisation can keep a key of its own, for the day when you cannot open this laptop yourself. Whoever holds that key can read everything in here without you. Tell the people you talk with, if they ask who can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No organisation can open this store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation’s public key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The full path of the file they gave you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare these words with the organisation before you let it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the words of this key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let this organisation in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An organisation can open this store. The words of its key: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the full path of the key’s file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation can no longer open this store. It can still open backups made before. Give the store a new key to shut out every copy it may have of the lock.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OtherInvolvedCard</name>
    <message>
        <source>Somebody who knows them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who knows them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have they been asked?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody who knows them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OtherPersonCard</name>
    <message>
        <source>Somebody in their life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they are to the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May they be told?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why they must not be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the risk said to come from them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found about that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where they work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If they care for the person: what helps them take part</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutcomeCard</name>
    <message>
        <source>What they want</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It had not changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would be different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk, and how it is met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same in English, if an interpreter helped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same in English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The earlier words stay, with the date and the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays on the record, and can be wanted again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pulls against {numbers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>staff’s words: not counted as what they want</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matters most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>third</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fourth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fifth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number {place}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutcomeViewCard</name>
    <message>
        <source>What they wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far, they say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far, you say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In their words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far, as you see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said by {who}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutcomesSection</name>
    <message>
        <source>What they want, over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written down yet of what they want.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}, until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far, they say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practitioner’s view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far outcome {number} was met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer wanted since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open since {conversation}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutcomesStep</name>
    <message>
        <source>What matters most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they will know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two pull against each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link them and talk it through. Neither has to go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something they do not want</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Were they asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts as: {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why they were not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More to ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who speaks for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is at the end already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnRecord</name>
    <message>
        <source>Another advocate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The advocate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings and calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something they asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something said for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the advocate said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A challenge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they think changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked of the person, in their words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other gains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More gains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other gains, in their words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed around them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnSafetySection</name>
    <message>
        <source>Your own safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For you and whoever visits after you from this store. It is in no paper, no attached record and no handover.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you keep in mind for yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could put you at risk there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who knows that you are there, and when do they hear from you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you do if it goes wrong?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save for your own safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written by {name}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. It stays in this store.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnStatementCard</name>
    <message>
        <source>Their own statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed: it says what they mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>their own statement</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnStatementPage</name>
    <message>
        <source>Is this what you mean?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, I agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is fine. We can change it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnWordsPanel</name>
    <message>
        <source>What they say is gathered here, in their own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not covered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So far, in {name}’s words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PackCard</name>
    <message>
        <source>Your organisation may put questions and statements in its own words, and name who you refer to. Its files are copied into this store, encrypted, and travel with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder with its words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The full path of a folder of .toml files. It is only read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the built-in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use: {pack}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why} The built-in words are used for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the full path of a folder that exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. The words change the next time you lock or open the app.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>The pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageRoom</name>
    <message>
        <source>‹ Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PagesPane</name>
    <message>
        <source>The pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‹ Previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page ›</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures of the pages as they were sent. The record was signed with them, and it is the record that you review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left and right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have not confirmed whose key signed these pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate that signed these pages was not valid then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These pages do not say what the record inside says. Review the record, and ask about the pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit to width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {number} of {of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing page {number} safely…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture of page {number} of {of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture cannot be read out. Its words are in the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note or a stamp was put over this page. It is not shown here. Ask about it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in here is encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is the right one, the keyboard may have changed letters: look whether capitals are locked, and which language or input method it is set to. “Show what I type” lets you see what arrives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have forgotten it: use the recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not accepted. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasswordTold</name>
    <message>
        <source>The file opens with these six words:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write them down or read them out by telephone now. Never send them with the file. MSP Desktop does not keep them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the six words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are cleared from the clipboard after a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file opens with these six words: {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pasting</name>
    <message>
        <source>A file was copied, not words. Nothing was pasted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no words in what was copied. Nothing was pasted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters that cannot be shown were left out: {which}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown as what they stand for: {which}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept, but only its own font can show it: {which}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{many} others</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeriodsCard</name>
    <message>
        <source>Counted from the last change to any of one person’s records. Your organisation’s own schedule says how long; nothing is ever erased automatically.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Part of their name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody without a name is found as “not named”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter chooses one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything about them: all conversations, what was added, and who read or gave out what. What is about someone else, may be legal advice or may do serious harm is held until you have decided on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything as JSON…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep for another year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase them…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are the first {shown} of {many}. Type more letters to find fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept. They come up again on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is saved yet. Decide first what is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save everything about one person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. Anyone who has this file can read it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonStep</name>
    <message>
        <source>Still the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for the figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age, as they say it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody in their life</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonViewRoom</name>
    <message>
        <source>Read aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>A picture without words yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PieceRow</name>
    <message>
        <source>Left out: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be changed here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PiecesList</name>
    <message>
        <source>What is in it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PiecesToDecide</name>
    <message>
        <source>Decide what is given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each of these may be about someone else, legal advice, or do serious harm. Think of who may read the copy, too. Ask your data protection officer where you are not sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it is decided.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlacementCard</name>
    <message>
        <source>Remove mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What makes you put it there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you base it on?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanStep</name>
    <message>
        <source>Advice, and others involved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The six principles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is going</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Court, and news</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relatives, and who disagrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody asked for advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody who knows them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier calls, and company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would make it easier to see people?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways of helping</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PracticeMark</name>
    <message>
        <source>Practice: an invented person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here is about anybody real.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PracticeRow</name>
    <message>
        <source>Delete practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete practice?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete all practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every invented person goes, with their conversations and all that was made of them in this store. It cannot be taken back. No real record is touched. Papers that you saved elsewhere stay there; each says that it is practice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PractitionerForm</name>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where you work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It changes what you are prompted to ask, never what is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As your data protection lead tells you. It appears on every document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number answered without saying who it is: for a copy that others may find.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you can be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number that is answered neutrally</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organisation’s basis under Article 6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How you can be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your name, so that others know who to ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where you work.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PractitionerPage</name>
    <message>
        <source>Who are you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This appears on the documents you make. You can change it later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewPicture</name>
    <message>
        <source>Page {number} of {of}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrincipleCard</name>
    <message>
        <source>{year} edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they say about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would make it true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before: {answer}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrinciplePage</name>
    <message>
        <source>How true is this for you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True for me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProposedList</name>
    <message>
        <source>A colleague did this in their store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is done here unless you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} and {other} were joined as one person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join them here too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} and {other} were split again: two people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split them here too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} was erased there. Erasing here deletes everything about them for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase them here too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it is here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Left out of this copy: {pieces}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your rating of question {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your comment on question {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record says nothing about this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more from the record, question {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read: {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read: {part}, for question {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>Reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a return…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A review or an answer to a referral that came back to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a referral…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A locked file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The six words that its sender gave you, separately from the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name, or anything that was said (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practitioner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases to review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‹ Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters, or every state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No referral has been opened here yet. Drop a PDF on this window, or press Ctrl+O. It is opened safely, apart from your records, and checked before you read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cases}, {papers}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuietPage</name>
    <message>
        <source>Home checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick what is in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smoke alarm tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heating works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No loose rugs or cables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lights on the stairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doors and windows close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency numbers by the telephone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RatingBar</name>
    <message>
        <source>{quarter}: {red} red, {amber} amber, {green} green, {open} not rated</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RatingsSideBySide</name>
    <message>
        <source>The ratings side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{question} (rated differently)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadBackPage</name>
    <message>
        <source>This is what I heard. Is it right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not quite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you. We will put it right together.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>What was recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown from the record inside the file, not from the pages that came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A later paper of this conversation or case has arrived. It is in the queue.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReceiverChoice</name>
    <message>
        <source>Who carries on with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another colleague’s key card…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of their card, as they saved it in their settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your colleague to read the twelve words from the first page of their card, face to face or by a telephone number you already had.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody whose card I do not have: by a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your colleague’s key card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key card (*.pdf *.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write your colleague’s name first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordSide</name>
    <message>
        <source>Show the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordsCard</name>
    <message>
        <source>Who read, changed or gave out what, and when. Nothing is hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records to look at again, everything about one person as a file, and erasing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping, copies and erasing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryCodeCheck</name>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the code from your paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capitals, spaces and hyphens do not matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the code again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is another code. Look at your paper, or show the code again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReferralChoices</name>
    <message>
        <source>Referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Sharing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have weighed this, and share it without having asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed before it can be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in it, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick to put something in, untick to leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is locked with six words unless you choose otherwise, and signed. The words are shown once it is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the file unlocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For long-term filing. Anyone who has it can then read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several documents at once…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sheet to leave…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First tick that you have weighed sharing this without having asked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReferralRoom</name>
    <message>
        <source>Laying out the pages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no pages to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages are still being laid out. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what is in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RepliesSection</name>
    <message>
        <source>Answers to referrals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No referral is waiting for an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an answer that came…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting: {recipient}, since {day} · {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down an answer that came by paper or telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day it was answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sender}, {day}: {decided}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written down by hand, from paper or telephone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed with a key that was confirmed in person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claimed, not proved: nobody had confirmed the key that signed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the person says of the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the answer is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong with the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who answers the challenge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not happy with this answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First say what is wrong with the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of the challenge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The challenge was answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First say what came of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Challenged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} answers it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody is named to answer it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save: {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReplyForm</name>
    <message>
        <source>What is done about each outcome?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the order the person gave them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was decided?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, or why nothing is decided yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who leads, and how to reach them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was the person told?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When they were told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they were told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By whom and how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In what form, such as large print or spoken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why they were not told yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was the person told?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReplyView</name>
    <message>
        <source>Decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the person was told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They have not been told yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is noted about it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RescuedPage</name>
    <message>
        <source>Words were rescued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store was moved or replaced while it was open, and what was on the screen was put aside, encrypted. {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring them back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>This backup is complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was written after that is not in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message>
        <source>Not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished, police</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished, care and health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished, advocacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished, housing and other</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RetentionRoom</name>
    <message>
        <source>Keeping, copies and erasing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To look at again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When records are looked at again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‹ Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody’s records are due to be looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {count}, due since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last} of {many}. Show the next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReturnView</name>
    <message>
        <source>For the Safeguarding Adults Collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only councils make this return. These figures, from this store alone, are material for it. They are exact on screen and rounded in every file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReturnedPage</name>
    <message>
        <source>‹ All reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What your supervisor said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed with the key of {name}, which you know. Unchanged since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged since signing. The review says it is by {name}; you have not confirmed that key, so ask them whether they sent it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed off by {name} on {day}. Nothing in your conversation changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>The whole conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned with questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is more on its pages than can be compared with the record. Review the record shown here, and ask about the pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks from earlier conversations, on the pages only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversation was held with “{pack}”, which is not in use here: it may be that pack’s own wording. Ask about anything else you find.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review the record shown here, and ask about the pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words on the pages alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red: missing, or needs putting right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amber: partly there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green: done well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>green</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>‹ All reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next open question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is being checked…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it genuine?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to your review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the record</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewRoom</name>
    <message>
        <source>Open a referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening {name} safely…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That password does not open it. Nothing is lost; try once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews and answers (*.pdf *.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoomFoot</name>
    <message>
        <source>Attach it to an e-mail…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens your mail program with the locked file. The six words are not in the e-mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‹ Back to the conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where things stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper is not locked: whoever finds it can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>The built-in words are used for now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RouteCard</name>
    <message>
        <source>Why this way, or why not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SafeContactCard</name>
    <message>
        <source>Each way to reach them: safe, or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How, and how not, always go together: nobody is told one without the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A way to reach them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who must not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must the address stay secret?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From whom</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SafeNotice</name>
    <message>
        <source>Stop here, or move to where nobody can hear. Agree a safe time and way to talk again. In danger, ring 999.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it as not safe. Find a place of your own, or keep to everyday things and come back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SafeWaysSection</name>
    <message>
        <source>Getting in touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to reach them has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is safe now: every way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At what times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not safe, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who must not know of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On which day you were told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save how to reach them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers made from now on say this instead of the safe ways known before: name every way that is still safe. Ways that are not safe stay until you name them anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say first what is safe, or what is not.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaidAgain</name>
    <message>
        <source>The six statements, once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How life is now, once more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaidBy</name>
    <message>
        <source>the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an advocate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>family or friend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attorney or deputy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>staff</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaidForThemCard</name>
    <message>
        <source>What was said for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To whom it was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day it was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was said for them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SalvagePage</name>
    <message>
        <source>Save what can still be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every conversation that can be read in full is put into a new store with the same passphrase and recovery code. The damaged store is kept as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A good backup is better, if you have one: it has everything up to its day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SalvagedPage</name>
    <message>
        <source>Conversations read in full: {whole}, {finished} of them finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations known of that could not be read: {lost}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could be read is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The damaged store and these counts are kept in the folder {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SameCard</name>
    <message>
        <source>Likely the same person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are they one person?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, join them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, or not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joining changes no record and can be undone in their story.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SameName</name>
    <message>
        <source>The same person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both become one story. It can be split again there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is in your conversations already: {many}, the last on {day}. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this the same {name}?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SamePersonSection</name>
    <message>
        <source>Under another name?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two entries for one person become one story. No record is changed, and they can be split again at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name, or the beginning of one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the other entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join another entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entry}. Joined on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join: the same person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {many} are listed, the newest first. Type more letters to find fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other entry of that name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScopeChoices</name>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken down by</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Section42Card</name>
    <message>
        <source>Section 42(1), Care Act 2014</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all three are answered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The three answers point to a section 42 enquiry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers do not point to a section 42 enquiry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers leave it open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an indication. People decide.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, a section of this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in sight now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SectionView</name>
    <message>
        <source>{what}: {value} in the middle case, of {cases}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SenderCard</name>
    <message>
        <source>From {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy, made on {day}. They are carrying on with it too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An unfinished visit, handed on on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A receipt, written on {day}: what you sent has arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by a key that you have confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anybody can write a name. Ring them on a number you already had, and compare these twelve words with the first page of their card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not compared; take it in anyway</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsRoom</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new key or passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of your organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gentle checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About MSP Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‹ Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Managed by your organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock automatically when untouched for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you have typed is saved first, always.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organisation allows screenshots and shared screens to show this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screenshots and shared screens are asked to leave this window out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system has no way to keep the window out of screenshots and shared screens. Stop sharing your screen before you open a conversation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This appears on the documents you make. Conversations already begun keep what was there then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save who you are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. It will be on the next conversation you begin.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Several</name>
    <message>
        <source>Which is the main one?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SharingCard</name>
    <message>
        <source>Sharing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may they be told?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why do they need to know?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why they need to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this sharing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharing without agreement needs a ground, and words for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their name or team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they hold back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do they hold back?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which part, as it was noted before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why were they not asked?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that would give it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between commas: leg, ulcer, dressing, nurse. Every form of each is found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pieces to hold back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They withdraw it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have they withdrawn it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When they withdrew it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they say about withdrawing it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who will read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the reader whoever the risk comes from, or linked to them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the reader is linked to them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reader linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their words, and the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they say about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When they said so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharing without agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this ground, in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grounds in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have they been told?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How told, or why not safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they were told, or why it is not safe to tell them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will they be told later?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When they will be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they will be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be shared without agreement, and they have been told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be shared without agreement, on the ground given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be shared, as agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not to be shared.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SharingSection</name>
    <message>
        <source>Sharing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was decided about sharing yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do they agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharing decisions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SharingStep</name>
    <message>
        <source>Somebody else to tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, for the next visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found out, and what they were told about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came back to them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It changed what they want</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they say now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The law this record is kept under</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lawful regime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this law, or who advised on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app suggests not giving it: {reasons}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken together: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>your view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same in English: {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetRoom</name>
    <message>
        <source>A sheet to leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In easy words and large print: what abuse can be, what happens next, rights, good care, how to complain, and who to ring. Nothing from the record is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody may find it: a plain form, nothing else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe with them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can a sheet be left with them safely?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app suggests leaving nothing: {reasons}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First say whether a sheet can be left with them safely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left. Say it to them instead.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortStep</name>
    <message>
        <source>Someone said more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else they want</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something they do not want</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words to choose from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How safe, in your view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How well, in your view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How you see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May the council’s safeguarding team be told?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they hold back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it was not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it has to be shared anyway, “Sharing” asks on what ground.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody who is not to be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who this is, and what happens next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or what they like to be called, to find this conversation again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age, as they say it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every question, step by step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The full conversation. What is written here is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known already: {needs}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShowRecoveryCodePage</name>
    <message>
        <source>Your recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it on paper. Keep the paper away from this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the only other way in. If you lose both it and the passphrase, what you kept here is gone for good. Nobody can get it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SideNotes</name>
    <message>
        <source>Worth a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may also ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth a look: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignOffCard</name>
    <message>
        <source>Finish the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You cannot undo signing off: the file is checked once more, and the review is signed with your key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return with questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save for the practitioner…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SinceReviewCard</name>
    <message>
        <source>What changed since your review of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed since the paper that came on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That one was not reviewed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in this paper says anything else than the one before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more changes: {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read: {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{read}, for what changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StandingLines</name>
    <message>
        <source>Call them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said on {day}. Ask again each time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recorded. Ask how and when it is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} (since {day})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held back from {whom}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Helps them take part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{recipient}, since {day} · {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers awaited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open since</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StandingPanel</name>
    <message>
        <source>Where things stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close where things stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing about this person is kept yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StandingSection</name>
    <message>
        <source>Where things stand</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatementsSection</name>
    <message>
        <source>“I” statements, then and now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No statements are written down yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not agreed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as put before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The six principles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Principle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Principles over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How life is, then and now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How life is, over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}, at the close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatementsStep</name>
    <message>
        <source>A statement of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin: {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>‹ All conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locks the app at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows a page without any of these words. The same key goes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where things stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe ways, who must not know, what is held back, open actions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their story ›</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every conversation with this person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Began {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held {held}
Written {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left, with a reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>open now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Short conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is happening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you want</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“I” statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety and wellbeing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone to speak up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StoreGonePage</name>
    <message>
        <source>Your store is not where it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop had a store in {folder}. It was moved, renamed or deleted, or its drive is not connected. Nothing was made in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the rescue copy back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with a new, empty store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, begin with an empty store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new store has nothing from the one that is gone. If that one comes back later, it cannot go into the same folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store was moved or replaced while it was open. What was on the screen is kept, encrypted, in {folder}. You can bring it back once the store is open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>Part of this story cannot be read: {which}. All the rest is below. Keep the store as it is, and have whoever looks after this laptop run “msp-desktop check”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the conversation of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the amendments to the conversation of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StoryRoom</name>
    <message>
        <source>Another conversation with this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advocacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures and marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing about this person is kept yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}’s story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from every conversation. None of them can be changed here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SummaryStep</name>
    <message>
        <source>Read it out. Is this what they said? Is anything missing?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which prompts it was held with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}’s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held with these prompts: {pack}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing they said is written down yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said by staff, not by them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakeInRoom</name>
    <message>
        <source>Take in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a colleague handed over is shown here before anything is taken in. Nothing here is overwritten by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ten words that the sender gave you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‹ Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a receipt…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed for the sender: it tells them that you have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file that a colleague sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over (*.age);;Any file (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is locked by a passphrase, or is not for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted: they have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This receipt is not for anything that went from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken in: {records}. It is noted on the trail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt is saved: {file}. Send it back to them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextTable</name>
    <message>
        <source>Show the {count} before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThemesPage</name>
    <message>
        <source>‹ All reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No review is signed off yet. Once some are, you see here how each question was rated over time, what is missed most, and what was done well. Nobody is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each bar is one quarter of a year: red is cross-hatched, amber is striped, green is plain, not rated is empty. The numbers are beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No gap was found in these records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is marked for others yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TieCard</name>
    <message>
        <source>Pull against each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How you talked it through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They do not pull against each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pulls against this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{first}” and “{second}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulls against</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ToldToSayCard</name>
    <message>
        <source>What they asked the advocate to say or do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day they asked it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what they asked for</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Trail</name>
    <message>
        <source>Begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried on with entries missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File found changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone erased</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrailModel</name>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, and more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrailRoom</name>
    <message>
        <source>What was done here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name contains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first. Arrow keys move; older entries load as you go down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‹ Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV, for a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as JSON…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}, and older ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the chain from the first entry…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete: no entry was changed, removed or put in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain is broken from entry {number} on. Keep the store as it is, and tell whoever looks after this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in every backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beside the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in this system’s keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it ends is also remembered {places}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no keyring here: only a backup in a second folder can show that an older copy of the whole folder was put back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {name}. People appear in it by number only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TurnRound</name>
    <message>
        <source>Turn round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page for the person, in very large type. F9</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TurnedRound</name>
    <message>
        <source>What I heard you say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How true is this for me?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How life is for me now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How safe, and how well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How this was for me</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TypePrompts</name>
    <message>
        <source>Prompts for {type}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about {type}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}. {key} puts it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redone: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>MSP Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{app} · step {step} of {steps}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockRoom</name>
    <message>
        <source>Choose a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a new passphrase</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UseRecoveryCodePage</name>
    <message>
        <source>Use the recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is on the paper you wrote when you began. You then choose a new passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock with the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerificationCard</name>
    <message>
        <source>Is it genuine?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Genuine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its signer’s clock said {day}, {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed with the key of {name}, which you confirmed on {day} ({how}). Unchanged since signing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged since signing, but you have not confirmed whose key this is. The file says {name}, which anybody can write. You can read it and write your review; it cannot be signed off until the key is confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged since signing, but the certificate of {name} was not valid then. It cannot be signed off. Ask for a fresh copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not as it was signed. Nothing in it is shown as genuine. Ask for a fresh copy.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WantedCard</name>
    <message>
        <source>What they want</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WayOfferedCard</name>
    <message>
        <source>A way that was offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they said to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of the offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this offer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaysBack</name>
    <message>
        <source>Nothing in it has been changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in it has been changed, and a copy of it as it is has been kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaysOfHelping</name>
    <message>
        <source>Make it an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was thought of them, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A way that was offered to them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A family group conference, mediation and restorative approaches are not offered: the risk may come from a partner, family or someone coercive. First note specialist advice.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhatNow</name>
    <message>
        <source>Finish…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish this conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another conversation with this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, finish it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once finished, its words can no longer change. You can still make referrals.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhenAsked</name>
    <message>
        <source>due now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for the end of the work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked {day}, due again from {again}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhoCard</name>
    <message>
        <source>The advocate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No advocate is named yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a second advocate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the advocate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who they are, their roles, and endings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still open: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how to reach them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether they are independent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>independent: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conflict: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a second one, because {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their work has ended</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WholeRecord</name>
    <message>
        <source>The whole record</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Why we ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to their words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompts in use: {pack}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WithdrawnCard</name>
    <message>
        <source>No longer wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is no longer wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanted again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It pulled against “{words}”: {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said by {who}, no longer wanted since {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordsCard</name>
    <message>
        <source>as it was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it may leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have read it, and it may go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the names out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: it does not go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read by {name} on {day}. It may go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read yet: it does not go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out first, since the record knows this name: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So few people here are like them ({number}, by gender, ethnic group, support reason and kind of abuse) that one detail may be enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together these could give somebody away. Put them more generally, or leave some out. {details}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at this before it goes. {details}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordsEditor</name>
    <message>
        <source>Said by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said by {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is too long for this field. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordsView</name>
    <message>
        <source>Words beside the numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only of people who said that their words may teach others. Names are taken out as far as the record knows them. Read each piece as somebody from the same street would: nothing goes that you have not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what happened to them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write “you said, we did”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the words that were read…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF, or CSV for a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for words…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pieces} from {people}: {read} read, {out} left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first {shown} are shown; enter again to see the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the words that were read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {name}. In it: {pieces}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkerPage</name>
    <message>
        <source>For the worker: back to the conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold to go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold it down for two seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold this button down for two seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>garden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kettle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>candle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or type this word: {word}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay on this page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_OutcomeCard</name>
    <message>
        <source>Outcome {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done about outcome {number}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What, by whom and by when, outcome {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>There is no sample to audit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case was closed in those three months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sample was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw from months ending on another day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person felt informed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person felt in control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person is happy with the outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker’s practice has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker’s agency supports it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases in them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of these erased since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rated by all their auditors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed to a talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused a talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked about a talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed to be quoted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused to be quoted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked about being quoted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice observed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of answers could not be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as the command without --answers prints it, one answer for each outcome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped before it was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any store that was there before is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was saved before is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. If it happens again, tell whoever looks after this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file already where the password should go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not changed, and no referral was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give --password-file the name of a new file, best on another drive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key that signed this is not one that you have confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare its words with its sender and give them with --words, or add --unconfirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody with that name has a key and an exchange key that are known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give their card with --card, and its twelve words with --words the first time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not said who should have it, and where they work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give --card, --key or --by-passphrase with --name, and --reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--give, --neutral, --size and --do-not-give are only for the copy for the person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was made or shared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave them out, or say --to person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not said why the copy is not given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the reason on the first line of the file, or type it when it is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not said whether the person can keep their copy safely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say --give, --neutral with the numbers of its sentences, or --do-not-give.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not said which sentences go in the notes, or one of them gives too much away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read each as someone who finds it would, and name those that may go in: --neutral 1,3. A sentence without a number is not offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing goes to this reader until it is chosen, and no piece was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the pieces with --pieces, then name each that goes with --include KEY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the pieces is held back by the person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out. Only the agreement itself, in the conversation, can change this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the pieces has words of what the person holds back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it first. Leave it out, or say --keep KEY as well as --include KEY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reader may be linked to whoever the risk comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose somebody else, or say --reader-weighed once you have thought about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no piece of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the pieces with --pieces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its name, and that it is a plain text file that you are allowed to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not said whether a sheet can be left safely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say --give where it is safe with them, or --plain where somebody may find it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That file cannot show whose key it is: it is not a whole, signed file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key is known that was not known before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask &quot;verify&quot; what is wrong with it, and ask its sender for another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those words do not belong to the key that signed this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read all twelve from the card again. If they still differ, do not trust the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No single key that is known here has that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give its digits as &quot;keys&quot; lists them, or its twelve words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was asked for could not be printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the store is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look where the output goes, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no terminal to type the passphrase at, or nothing was typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was opened or changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run this in a terminal, or give --passphrase-file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase file could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line of the passphrase file holds no passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the passphrase alone on its first line, as plain text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run it again, and type the same one twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not set where notices of newer versions are, and who signs them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give --folder and --key, or have both in the policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file that is needed could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its name, and that you are allowed to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person has not agreed to this sharing, and no ground for it is noted in words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was made or shared, and the conversation is kept as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again, or note a ground for sharing without agreement and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} cannot decide; {grounds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} was not asked; no reason noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} was not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} agreed, and may have withdrawn it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agrees in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the ground: {grounds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in their best interests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} holds this back from {whom}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes only together with the answer that it corrects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not relevant to {whom}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needed, so that readers know who may be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not needed by {whom}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed in part: tick it if they agreed to this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes only if you tick it: whoever reads it may put them in danger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added since they agreed: tick it if it should go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put in by you: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>someone in their life: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>named, as {whom} has to act on the risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not to be told; only that is said, under Sharing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names and details of other people stay out unless you put them in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why it was not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing in it is ticked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept in by you: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tells where they are, which must stay secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a word that gives away what it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it tells what this is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tells how to reach them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>safe contact details stay out unless you put them in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answer}: corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to reach them safely and how not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amendment to the finished record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repeats what has since been corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes only together with how to reach them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>council</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>advocacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marac</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chronology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>domestic_abuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>police</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>regulator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>position_of_trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>landlord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>public_guardian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colleague’s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a colleague is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colleague’s organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colleague’s team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colleague’s telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colleague’s e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colleague’s hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your number that says nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colleague’s number that says nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your basis under Article 6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colleague’s basis under Article 6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of your prompts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{whole}, {piece}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{piece} {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mentions {name}, about whom there is no answer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mentions {name}, with whom {person} has not agreed to share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mentions {name}, whom {person} does not want told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a ground for sharing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best interests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the person was not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the person&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays within the organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needed, whatever else is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked, and the reason is given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not relevant to this kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>safe contact details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names someone else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tells a finder what it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed in part, and not ticked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>came since they agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the person holds it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has words of what the person holds back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tells the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repeats what was put right since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put in by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe contact and communication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desired outcomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“I” statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advocacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wellbeing/safety grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person agrees in part. Tick only what they agreed to, one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They were asked on {day}. Ask again if anything has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reader may be, work for or be related to whoever the risk comes from. Consider sending it to somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word in the wrong place may hurt them: nothing goes to this reader until you tick it. Tick only what they need for what is asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone is in danger now. Ring as well; do not wait for this to be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to reach them is left out, and stays in: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is safe to reach them was changed on {day}. Check whether what was planned of keeping in touch still holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not plain which of the people in their life the risk is said to come from. Mark it there: this paper names nobody as that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words in other languages are looked for by how they begin. Look for other forms yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said of sharing with others, or is not wanted, speaks of this reader. Read it before this goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This copy is not to be given. Every page says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it safe for them to have this on paper? Ask who else may find it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy speaks to them, and what is noted of the plan speaks of them by name. Put it as you would say it to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person has not been asked whether this may be shared. The document says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was noted which part, and not whether that is what they agree to or what they hold back. Ask what they hold back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person agrees in part, and it is not noted what they hold back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether the person still agrees. Ask them. The document says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared without agreement. It is not noted whether the person was told, or why not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about someone else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may do serious harm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may be legal advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it names somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whoever answered says that they were not told yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person was not asked, agrees in part, or the reader has to be weighed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document was not made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it on its own, from the conversation, where you can weigh it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document could not be saved there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your record is safe, and no unfinished file was left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MSP Desktop is not allowed to save to that folder, or it is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder, such as Documents, and save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left on that disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make some room or choose another disk, and save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That name already belongs to a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the document another name, and save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of that name is read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not changed, and your record is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MSP Desktop keeps its own records in that folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in it was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of that name is open in another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it there, or give the document another name, and save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This disk does not take a file of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the document a shorter, plainer name, and save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something new was written since you decided what is given, so nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your record is safe, and what you decided still stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the button again, and decide on what is new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no words yet for what this shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what it shows first: whoever cannot see it needs the words, and so does a court.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no document of this kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the advocacy provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a capacity record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>children’s social care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a chronology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a closing record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the council</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the domestic abuse service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the fire and rescue service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the next advocate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the landlord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MARAC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the hub (MASH)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the partner agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the police</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lead for people in positions of trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Office of the Public Guardian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the regulator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the person, but not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This conversation is not finished. Every page says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of these conversations is not finished. Every page says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a word gives away what it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is done, or its day is past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it speaks of somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it speaks of help, money or a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claimed, not proved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sheet of this form in that language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose English, or leave nothing and say it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plain form in that language names what it is about, so it could do harm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose English, and tell whoever looks after the words of your organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the person, a sheet to leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locked in another way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many receivers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>addressed elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was not taken in: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was opened safely, apart from your records, and nothing from it was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever sent it to send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not sealed for this store, or that passphrase does not open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type its passphrase if it has one, or ask its sender to seal it to your key card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask its sender to hand over fewer people at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update MSP Desktop, then take it in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever is named as its sender to hand it over to you themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the exchange key of a key card, or part of it is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask its holder for a fresh card: cards made before this version have no such key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amendment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside MSP Desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything up to the last “Saved” is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on, or lock the app and open it again. If it happens again, tell whoever looks after this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to hand over: no finished conversation and no case was chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a person or a case. A visit that is not finished can go as a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not said whether the person was told about this, or why not yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who was told, when and how, or why it is not safe to tell them yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This leaves your organisation, so it is a disclosure, and no basis for it is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say on what basis it goes, and why the other organisation needs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This visit holds something that stays with you unless you choose otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose to include it, or finish the visit and hand it over without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This visit was handed on already, so it cannot be handed on from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your colleague to hand it back, or take it back first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key on this card is not one that you have confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare its twelve words with its holder, face to face or by telephone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is more than one handover can hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over fewer people at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was handed over, and nothing was taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an advocate&apos;s instructions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>legal and other advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a file of counts that this app can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the file that “Counts for a team lead” makes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A later version of the app made this file of counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update MSP Desktop, then add the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts of this laptop for some of these days have been added already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They were not counted twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to do, unless the days in this file are wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts of this laptop were added under another name before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was added, so that nobody is counted twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask who works with the laptop now, and which of the files is theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was made here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures of this laptop are in its own measures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No words of these days have been read and let go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read them first, under Measures, “Words beside the numbers”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name that the record knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perhaps a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number to be found by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sum of money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what somebody is or was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something that few have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how far it came about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how it was for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what happened to one person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you said, we did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type of abuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source of risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>age on the last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>advocate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ethnic group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>primary support reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>health conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month of the concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year of the concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at every contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at some contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one advocate throughout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a further advocate, with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a further advocate, without a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked, with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the first conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at a later conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two or three outcomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>four outcomes or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put in other words later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said of everything together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawn from the outcomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section 42 enquiries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other enquiries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below section 42</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least one action agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every action done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures for some of these days have been given out under the other rule for small numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written: side by side, the two could identify someone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose that rule again, or days that were not given out yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to chart for this question and these days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another question, or other days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>.xlsx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the file must end in .pdf, .xlsx or .csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person_now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person_wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person_earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>practitioner_now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>practitioner_earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen_option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pencil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BlockQuote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lbl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LBody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SemiBold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy of your organisation cannot be used: line {line}, {setting}: {problem}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost. The strictest settings apply for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell whoever looks after this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organisation does not allow this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed, and nothing left this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever looks after this laptop if you need it for your work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organisation does not allow documents for this reader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organisation does not allow backups in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder inside one that it allows: Settings and “policy show” list them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unlocked_documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bundles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything_of_a_person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>persons_copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Care Act advocate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Independent Mental Capacity Advocate, duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Independent Mental Capacity Advocate, power: care review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Independent Mental Capacity Advocate, power: adult protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Independent Mental Capacity Advocate for a person alleged to be responsible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Independent Mental Health Advocate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Independent Domestic Violence Adviser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Independent Sexual Violence Adviser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>appropriate adult (PACE Code C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>intermediary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other special measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>self-advocacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>peer advocacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>citizen advocacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group advocacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>statutory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>informal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>305</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>310</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>313</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>instructed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>non-instructed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>had information about advocacy readily</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>better able to understand and take part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>better able to negotiate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>advocacy helped reach personal outcomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>able to challenge decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skills to speak up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>health and social care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>communities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how advocacy is run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Principles and practice of independent advocacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legislation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entitlements and access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mental capacity advocacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mental health advocacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adult social care advocacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children and young people’s advocacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaints advocacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Community advocacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>be there with me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>help me to prepare, I speak for myself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speak with me when I ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speak for me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>advocacy is still needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another kind of advocacy is needed too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no advocacy is needed now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not considered this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was asked for is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the person does not want an advocate any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another advocate goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the advocate left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the person moved away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the person died</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a gap in policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>information that people could not use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>advocacy asked for too late or not at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people or advocates kept out of meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers that take too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a service that is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something that works well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expressed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>involved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in words only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right shoulder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left shoulder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right upper arm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left upper arm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right forearm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left forearm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stomach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right hip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left hip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right thigh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left thigh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right shin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left shin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back of the head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back of the neck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upper back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left shoulder blade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right shoulder blade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left elbow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right elbow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left buttock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right buttock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back of the left thigh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back of the right thigh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left calf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right calf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left heel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right heel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left hand, palm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left hand, fingers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left hand, thumb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left wrist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right hand, palm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right hand, fingers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right hand, thumb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right wrist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forehead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right eye</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left eye</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right cheek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left cheek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right ear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left ear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mouth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an intimate place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the person themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>family, a friend or a neighbour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>health service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ambulance or fire service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>care provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>housing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an advocate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bank or trading standards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enquiry concluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>concluded without an enquiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended at the person’s request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed to another organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found not to be about safeguarding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked of the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken as unchanged by the worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same name and date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the risk is said to come from somebody of the same name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this person’s name is there as where the risk is said to come from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>their name is here as where the risk is said to come from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a photograph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the person agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the person cannot decide, and it is in their best interests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is evidence of a serious crime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody else took it, and holds it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>care and health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>housing and other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outcomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sharing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a family member or friend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an attorney or deputy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Physical Abuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sexual Abuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Psychological Abuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Financial or Material Abuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discriminatory Abuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisational Abuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neglect and Acts of Omission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domestic Abuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sexual Exploitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modern Slavery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-Neglect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the Community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Community Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Care Home - Nursing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Care Home - Residential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hospital - Acute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hospital - Mental Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hospital - Community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other - Known to individual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other - Unknown to individual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes they were asked and outcomes were expressed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes they were asked but no outcomes were expressed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don&apos;t Know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not Recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fully Achieved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partially Achieved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not Achieved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too early to say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wellbeing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>safety and wellbeing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>personal dignity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>physical and mental health and emotional wellbeing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>protection from abuse and neglect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>control over day-to-day life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>participation in work, education, training or recreation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>social and economic wellbeing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>domestic, family and personal relationships</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suitability of living accommodation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contribution to society</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empowerment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prevention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proportionality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accountability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true for me now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>understand the information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep it long enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use or weigh it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>communicate by any means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no doubt raised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has capacity for this decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may lack capacity, full assessment asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lacks capacity for this decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wait, fluctuating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, they lacked capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, they did not lack capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don&apos;t know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk remained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk reduced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk identified and action taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk identified and no action taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk Assessment inconclusive and action taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk Assessment inconclusive and no action taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No risk identified and action taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No risk identified and no action taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enquiry ceased at individual&apos;s request and no action taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contact method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>information format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>communication professional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>communication support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Independent Mental Capacity Advocate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Independent Domestic or Sexual Violence Adviser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>intermediary or other special measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>self, peer, citizen or group advocacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>family member or friend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offered and accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offered and declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is one already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked for, waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the practitioner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where the person wants to be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>someone else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>identify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what safeguarding is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what can happen next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what cannot be kept secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the right to an advocate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how to complain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whom to contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>carry on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stop for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>early help, below section 42</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>concern raised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>section 42 enquiry going on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>section 42 enquiry concluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other enquiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>14 or more of the 24</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>professional judgement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>escalation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repeat within 12 months of the last referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unwilling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not clear yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>property and financial affairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>health and welfare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>family group conference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restorative approach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MASH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>safeguarding clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trading standards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>early help below section 42</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Victims’ Code services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>special measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wants it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not want it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has not decided yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>through someone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prompts could not be used: {file}, line {line}, {field}: {problem}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that was recorded is affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct that line, or put the earlier file back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>safer but less well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>safe and well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neither yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>well but less safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the middle, in no quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between two quarters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>emergency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out_of_hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>complaints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>modern_slavery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>safeguarding_lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data_protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{work} ({year} edition), {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{work} ({year} edition)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>section 42 enquiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>early help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>will be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>will not be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Male</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Female</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not Known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>White</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixed / Multiple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asian / Asian British</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black / African / Caribbean / Black British</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other Ethnic Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undeclared / Not Known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Physical Support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensory Support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support with Memory and Cognition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning Disability Support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mental Health Support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social Support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Support Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning, Developmental or Intellectual Disability (Autism excluding Asperger&apos;s Syndrome/ High Functioning Autism)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning, Developmental or Intellectual Disability (Asperger&apos;s Syndrome/ High Functioning Autism)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot decide, best interests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lacks capacity and it is in their best interests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>emergency or risk to life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>others at risk, children included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>serious crime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a person in a position of trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coercion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>court order or other duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>council adult safeguarding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>multi-agency safeguarding hub (MASH)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>advocacy provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MARAC or domestic abuse service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trading standards or other partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>domestic abuse service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>children&apos;s social care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>regulator (Care Quality Commission)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lead for people in positions of trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fire and rescue service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bank or building society</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office of the Public Guardian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UK GDPR with DPA 2018 Sch 1 para 18</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DPA 2018 Part 3 (law enforcement)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>safe at home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>someone I trust to talk to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listened to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seeing family and friends as often as I wish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>valued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of decisions about me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of the community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mostly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rather not say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SafeLives DASH, 24 questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>police DASH, 27 questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DARA (Domestic Abuse Risk Assessment)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given to the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given as neutral notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not given, kept on file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>challenge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>difficulty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>way to help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who makes the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by when it is made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrangement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how far it was achieved, all together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>principle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moving on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Home Office was notified, apart from any referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told what it may mean for immigration, or where to ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reported before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to whom, when, and what came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>details of whoever it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>injury</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crime number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known risk to visitors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how it has affected them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how they want that to be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the practitioner&apos;s view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed a {thing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when it took place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is known from before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved: {thing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed: {thing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed an {thing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleared: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added: {thing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half a mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>way to reach them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who it is safe to talk to, and who not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interpreter, agency and number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not family, and not of the same community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keeping it confidential was said to them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody else heard the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>earlier version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two that pull apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what already keeps them safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what should stay as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NHS number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>council case number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date of death</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>culture, faith and way of life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>way that was offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is not working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was promised, and kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wishes on evidence and court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which news they want, and how often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how relatives and carers are themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what relatives and carers were told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where agencies disagree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be answered by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>basis under Article 6 of the UK GDPR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relationship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paid in care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paid in care note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wanted note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in best interests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>able and willing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>able and willing note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>implicated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>implicated note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>long stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disagree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>applies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>difficulties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>appropriate person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>routes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>information given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>information form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offer reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account passed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decision maker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not clear yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No substantial difficulty noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difficulty noted, and someone appropriate can help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An independent advocate seems to be needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>substantial difficulty: to {ability}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is, or may be, paid or professionally involved in the person&apos;s care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not clearly wanted by the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not clearly able and willing to help them take part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is, or may be, involved in the abuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the NHS is likely to arrange a stay of 28 days or more in hospital, or of 8 weeks or more in a care home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the council and they disagree, and both agree that an advocate would help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>so the duty to arrange a Care Act advocate still applies, not an IMCA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} can help them take part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody appropriate is named who could help them take part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not everything is answered yet about {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no difficulty in any of the four parts of taking part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open or not sure: to {ability}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>instruction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relies on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>independent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>advocates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told to say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>challenges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>indicators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gains words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conversation id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>practitioner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corrects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>help given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>abilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>impairment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>because of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>result words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>concluded by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>concluded role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assessment of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assessment by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>powers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paper seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wishes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feelings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beliefs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>consulted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attorney</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deputy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attorney or deputy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less restrictive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decided by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could explain silence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fluctuating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>better when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words and actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confinement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confinement advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about enquiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrangements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unwise note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coercion advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mark or signature shows that somebody made it here. It proves neither that they agree nor that they can decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answer}. {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe to talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answer}, then withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answer}: {covered}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody was in danger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe ways to reach them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answer}, perhaps withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>case event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unseen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed in part; not noted what is held back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all of it; they have withdrawn their agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all of it; they do not agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed in part, and noted: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>single pieces, as ticked under Sharing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how life is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how they found it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practitioner’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{whose} mark went from safety {safety_was}, wellbeing {wellbeing_was} on {then} to safety {safety}, wellbeing {wellbeing} on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done on {day}: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You last spoke about this on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done on {day}: {what}: {came}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their advocate: {name}. Keep the same one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changed here between {then} and {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New on {day}: {kinds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said on {day}: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered on {day}: {offer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changed here on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New on {day}: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer wanted since {day}: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried again on {day}: {decision}: {result}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer came on {day} from {sender}: {decided}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is safe to reach them was changed on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On {day} “{before}” became “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the date of birth they are {age}, and the age says {said}. Check both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That date has not come yet. Check the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That would be {age} years ago. Check the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An age of {age}? Check the age.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gas bill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>food</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Danger now was noted. What was done about it is not here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They have not been seen alone yet. Is there a safe moment for it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A safe way and time to be in touch again would be good to have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is how others see it. Their own words are not here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others may be at risk. A line on who they are would help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked what they want to happen. A short reason would help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they want to happen is not here yet. It can still be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every outcome is in somebody else&apos;s words. Is there a way to hear theirs?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two outcomes pull against each other. How did you talk that through?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of their own statements is not agreed yet. Read it back when you can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A doubt was noted. Which decision is it about?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pressure from somebody was noted. Was advice sought?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An advocate seems to be needed. None is offered yet, and no reason is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They declined an advocate. Why, in a few words, helps whoever asks next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An option was chosen. What do they think of it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If things get worse, what should they do, and who can they ring?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One action has no name beside it. Who will do it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When will you speak again, and who gets in touch?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far were the outcomes met, as they see it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What help was given to decide? A line would do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who concluded that capacity is lacking, and in what role?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharing without agreement needs a ground, and words for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They were not asked about sharing. A short reason helps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Were they told about the sharing? If not, why was it not safe to tell?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They agree in part. What do they hold back?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone they do not want told is on the list for sharing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you saw mentions this: {thing}. Nothing in the plan does yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was chosen leads to less wellbeing than now. Was that talked through?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was chosen leads to less safety than now. Was that talked through?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said yet what cannot be kept secret. Early is kinder than late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It took place before the person was born. One of the two days is not right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of what people should be told early is not explained yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A need is noted, and not flagged or shared yet. Who else needs to know?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domestic abuse is named. Could it be asked about alone and safely?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was noted can lead to MARAC; thresholds are local. Was it referred, or why not?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modern slavery is named. Who would they trust, and was the referral route explained?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person causing concern has needs too. Who helps them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child may be at risk. Children’s social care needs to know: add them under Sharing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are waiting for an advocate. Since when, and who helps meanwhile?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is more than one advocate. What is the reason for the second?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The advocate may not be free of conflict. How is it dealt with?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In one matter the advocate is not instructed. What do they rely on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A challenge has no answer yet. Who should answer it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone who knows them has not been asked yet. What might they know?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You talked about who they see. What would make it easier to see people?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice was sought. What was the answer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came back changed what they want. How do they put it now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They and you see the risk differently. A line on why would help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A statement is less true now than before. Is it too early to close?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A full assessment is asked for. From whom, and by when?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity comes and goes here. When is it better?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an attorney or deputy. What powers do they have, and are they registered?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The care may confine them. Was advice asked for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>domestic abuse is recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>post or paper is recorded as not safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is recorded that somebody reads or opens their things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is recorded that somebody listens in or stays close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pressure from somebody is recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in english</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>practitioner words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>informed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>satisfied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>felt safer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>experience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>experience words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own words in english</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words may be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>principles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person risk words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>risk words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>concluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learnt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own words by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>achieved in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked safely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dash count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>judgement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marac reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marac note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in their words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>risk tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>police count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>graded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free to leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>papers and pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trusted organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nrm consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nrm note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>immigration warned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how it is run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>freely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>way back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>domestic abuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>modern slavery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>self neglect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organisational</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refusal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>experiencing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot protect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when and where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ongoing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>observed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>others at risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>children at risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>others at risk note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>children note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>care needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>care needs met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>earlier help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reported before note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>section 42</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>position of trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>position of trust note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source has needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source needs note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>main type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other locations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>visitor risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>impact use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neutral telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>article 6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>started at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>authored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left, with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record cannot be read: {reason} (at {path}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an earlier copy, or ask whoever sent it to send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This conversation cannot be saved as it stands: {reason} (at {path}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its words are still here, and what was saved before is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove what was added last, and keep it somewhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This conversation has grown larger than one record can hold, so it is not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten what was added last, or begin another conversation with this person for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update MSP Desktop, then open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why in english</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whose idea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>benefits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restriction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leads to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person says in english</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person says by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>placements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>halves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How safe: {band}. How well was not said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How well: {band}. How safe was not said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steps note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>safe to talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>safe to talk note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who is present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>immediate danger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>danger action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>support person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pace note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confidentiality said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>explained things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>explained note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contact again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>safe contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>safe people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interpreter apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interpreter confidential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interpreter private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>difference in english</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>difference by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>carried on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matters most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matters most in english</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how will you know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how will you know in english</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on their behalf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matters most by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how will you know by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strengths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not told why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>risk from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>works for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>helps them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nhs number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>case number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ethnicity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>support reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>died</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>culture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone not named yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ways note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>least intrusive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep in touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>others involved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jigsaw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repeat contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>isolation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>isolation eased by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>advice sought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ways offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>justice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>news</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relatives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relatives told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disagreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disagreement answered by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disagreement answer due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grounds words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held back words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>will be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tell when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tell how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reader tied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reader tied note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>regime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>regime note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>information back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>persons copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they hold back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which part, as noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would make it true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would make it true in english</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looked back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>placement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not an answer to a referral from MSP Desktop, or it was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing from it was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever sent it for the file as MSP Desktop made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This answer was written by a later version of MSP Desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing from it was kept, and nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This answers a referral that did not leave from this store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever sent it which referral they answer, and who sent them that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This answer is about another person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed, and nothing from it is shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it from the story of the person it is about, or from Reviews.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This referral was made without a reference, so an answer could not be matched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer by letter or telephone, or ask the sender to make the referral again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This referral is not signed, or was changed after it was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was made, and nothing of the person goes to whoever made this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever seems to have sent it for a fresh copy, then answer that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing in this answer yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say at least what was decided, or why nothing is decided yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says nothing of this store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be kept here: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as a JPEG, PNG or WebP picture or as a PDF, or note where it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is far more in it than a photograph or a letter holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is damaged, or locked, or not what its name says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no JPEG, PNG or WebP picture, and no PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be read as a plain file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sharing with {name}: {agreement}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sharing with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an attempt at “{decision}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an option: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {result}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more on sharing with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out of this copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New on {day}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer wanted since {day}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back on {day}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out of this copy, and in the one before: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New on {day}: {what}: {now}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer said on {day}: {what}: {was}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed on {day}: {what}: {was} became {now}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentence}: {came}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not laid beside each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not drawn as the record makes them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made so as to leave out what the record holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from before pages could be made again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made by another version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made by a newer version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made with words that are not in use here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than is made again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review the record shown here, and ask about the pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its file does not say how its pages were made, as those from earlier versions do not. Their words were compared with the record; their layout was not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its pages were made by another version of MSP Desktop. Their words were compared with the record; their layout was not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its pages were made by a newer version of MSP Desktop, and cannot be compared here. Their words were compared with the record; their layout was not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its pages were made with prompts of an organisation that are not in use here. Their words were compared with the record; their layout was not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is too long for its pages to be made again here. Their layout was not compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is practice, with an invented person: its record says so. Nobody should act on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its pages match the record: made again here, they come out the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its pages are marked “{marking}” by whoever made them, which is not the marking in use here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not built as this app builds a file: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was made so that its pages leave out what its record holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages not drawn as the record makes them: {pages}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown or read aloud beside its pages, such as titles, bookmarks and tags, is not as the record makes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an amendment: {what} ({why})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a conversation by {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what matters most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how they will know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an unwise decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pressure from somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>advice about pressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an advocate there is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who could help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>information, in form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if things get worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a safe way to be in touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what they do themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keeping in touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the next conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looking back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was learnt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who was present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where and how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what helps them take part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what would be different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what staff would like to happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the answers point to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a way to an advocate or other help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>risk in an outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was agreed about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an option chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an option considered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what they think</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who else knows them, and what they know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told what can happen next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreement to sharing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the practitioner&apos;s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an outcome no longer wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was concluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who concluded it, in what role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how far, in their view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how far, in the practitioner&apos;s view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the close, {piece}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked again; asked on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One outcome says nothing about risk, or about what was agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One outcome has not been looked back on by the person. It may be too early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record cannot say this. Ask the worker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not recorded whether they were asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No outcome here is in their words, nor in those of anyone who speaks for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not said whether there was a doubt. Capacity is assumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all four parts of taking part are weighed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not said that they were told about advocacy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No outcome is here, so no risk in one is either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other agency is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not said that what can happen next was explained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not said whether they agree to sharing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No outcome is here to look back on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not said who was present.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They were not asked whether they felt informed and in control.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They were not asked about every piece of sharing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weak lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record unreadable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be opened as a referral: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for it locked by MSP Desktop with a password, or sent another safe way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This referral is locked, and that password does not open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever sent it for the password, separately from the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not open it in another program. Ask whoever sent it whether they did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the referral as MSP Desktop made it, not printed or joined with others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page cannot be shown as a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was drawn apart from your records, and the record is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review the record, and ask the practitioner about the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That file cannot be read, or it is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First copy it onto this laptop, for example into Documents, and open it from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not signed, or was changed after it was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in it is shown as genuine, and nothing from it was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever sent it for a fresh copy, directly from MSP Desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This referral is not signed, or not as it was signed, so it cannot be signed off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you wrote in the review is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the practitioner for the referral as they made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key that signed this referral is not one that you have confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meet or ring the practitioner, compare the words of the key, and confirm it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages of this referral do not say what the record inside it says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you wrote in the review is kept, and nothing was signed off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the practitioner about the pages, and for the referral as MSP Desktop makes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is your own conversation, or it is not recorded who had it or who you are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask another supervisor to sign it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the eight questions, {count} have neither a rating nor a comment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate each, or say in its comment why it cannot be rated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no question for the practitioner yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a question, then return it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This review is about a different referral from the one that is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the review from the queue again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a review from MSP Desktop, or it was changed after it was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your supervisor to send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This review is about another conversation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the conversation that it is about, then open the review there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How was the person in charge of what happened?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will stop it happening again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was it the least intrusive answer that does the job?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is safer, and who stood up for whoever could not?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who worked together, and was the person one of them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it clear who answers for what?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was the person asked what they want to happen? If not, is it said why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did they say what they want, and is it here in their words?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was any doubt about capacity looked into, and were best interests weighed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was it considered whether they need an advocate?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is any risk in what they want talked through and met?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did the other agencies work in a way that puts the person first?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was the person kept involved and informed throughout?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far was what they wanted achieved? If it was not, is it said why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Were meetings arranged around the person?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did the person feel informed and in control?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the worker feel supported?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How good are we at difficult conversations? What made this one hard?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where in this record do you hear the person, and where do you hear us?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did keeping safe cost them, and would they say it was worth it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did you wonder about and not ask? What would make it askable?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose view might have stood between you and the person?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would have helped you, then or now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not show when it was signed: the time is the clock of the laptop that signed. It does not show that what was written is true.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>returned with questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system cannot limit the memory and files of the process that read this file; the app would have stopped it after ten seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system’s kernel cannot keep the process that read this file away from everything else; only Python’s own block did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a review that came back, as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a key card, as a PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the facts of a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the header of a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers, as TOML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the child can still do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an answer to a referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counts to be joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file was written more than once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has something beside its pages that may change what is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its pages hang together in another way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a page is cut, turned or sized in another way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something is laid over a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the place of its signature is not as ours is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has layers that can be shown or hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged since signing by a key that you have confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged since signing, by a key that you have not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged since signing, by a certificate that was not valid then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not as it was signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is larger than any referral.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is locked. Its password is needed, which comes separately from the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That password does not open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is damaged, or was not written as a PDF should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has signed it, so nothing shows that it is genuine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not carry exactly one signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its signature is not of the kind that forbids every change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its signature does not cover the whole file to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its signature is not written as MSP Desktop writes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was signed in a way that is too weak to rely on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was changed after it was signed, or the signature is not by the key it names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds something beside its one record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here has confirmed in person whose key this is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name in it is not the one that this key was confirmed with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an advocate already, and one advocate stays with a person throughout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why a second one is needed, or note first that the other one’s work has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organisation does not allow files to be kept in this app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was kept, and the file is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note who took it, when and why, and where it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intimate parts of the body are described in words only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what was seen, and who looked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recording stays with whoever holds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note who holds it and how to reach them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is larger than 20 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a smaller copy, or note where it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room for this file: all files together may be 500 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove files that are no longer needed, or note where this one is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not in this store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is noted about it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever handed the case over, or look in a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no case of that id in this store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look it up with: msp-desktop list --cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no conversation in this case that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link a conversation to it first, or check the store: msp-desktop check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This visit was handed on to a colleague, who is carrying on with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be read here as it was handed on, and nothing in it is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask them to hand it back, or take it back yourself if they cannot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was not taken in: in it, a conversation to practise with stands under somebody who is real, or a real one under somebody who is invented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever sent it to hand over that person without what is for practice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such conversation in this store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look it up in the caseload, or check that the right store is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This conversation is finished, so its words can no longer be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in it is kept as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a new conversation with the same person, and say there what is different.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This conversation was erased, so nothing more can be saved in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing else was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the caseload.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This conversation is not finished, so there is nothing to amend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change its words directly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An amendment says what should be read differently, and why. One of them is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was added, and what you wrote is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write both, then add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This store was last used by a later version of MSP Desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not changed, and nothing in it is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update MSP Desktop on this laptop, or restore the backup made before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This store was made by an earlier version of MSP Desktop. It is brought up to date only after a backup, and none could be made. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{to_do}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This review is signed off, so it can no longer be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the conversation was changed or amended since, review the new referral.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such review in this store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look it up in the queue, or check that the right store is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nobody of that id in this store, or they were erased already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look them up in the caseload.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fresh backup is made, but an older copy that still holds them is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are erased from the store, and the fresh backup is without them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the drive and try again, or delete the older folders yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of these two people is invented, to practise with, so they are not one person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for the other entry under another name, or leave them apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locked file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unlocked file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>their story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measures given out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measures are given out rounded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measures are given out exact, with more hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counts given out to be joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counts of another laptop joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>papers given to auditors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what audits say, given out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words that people let others read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words that people let others read, given out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>advocacy caseload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>advocacy, for a board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is kept beside the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>built-in pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an organisation let in by its key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an organisation let in by the policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the organisation taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a new data key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a new data key and passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a new passphrase by the organisation&apos;s key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an older set of locks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>practice, with an invented person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the worker&apos;s own safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{noted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finished {digest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amended {digest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entered into the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to case {case}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joined with {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>split from {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to {recipient}, document {document}, {how}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to {recipient}, document {document}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reply to referral {referral}, document {document}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reply {reply} to paper {paper}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the practitioner, review {document}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{thing}, as a locked file, document {document}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything, as a file, document {document}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>referral {file} arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>referral {file} opened again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file {file} refused: {fault}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pages of file {file} not drawn: {fault}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>review {review} {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reviewed, kept until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>review period, {kind}: {months} months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conversations erased: {conversations}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>practice deleted: invented people: {people}, conversations: {conversations}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>older copies removed: {copies}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conversations backed up: {conversations}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the backup of {backup}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>follow-up marked as done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>follow-up put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>local pack {pack}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trail as {form}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certificate made for key {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key {key} is now known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key {key} is no longer known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tries} wrong, the last {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry {number} of another history, {seal}, after {commits} saves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{missing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed, and every backup is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If an older copy was put back on purpose, unlock the window and go on there. If not, keep the store as it is and tell whoever looks after this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to {receiver} (key {key}), {purpose}, bundle {bundle}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {sender} (key {key}), {purpose}, bundle {bundle}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new in bundle {bundle}: {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{receiver} says that bundle {bundle} arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the exchange key of key {key} is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not followed from another store: {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a visit that was handed on is carried on here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store’s file is not as this app left it, as if part of an older copy had been put back. That is noted on the trail. If nobody restored it, tell whoever looks after this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The locks of this store are not those it was left with, as if older ones had been put back: a passphrase or recovery code from before may open it again. That is noted on the trail. If nobody restored it, give the store a new key and another passphrase in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note beside the store, which says where its record ends, is missing. Only backups and this system’s keyring can show whether an older copy was put back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder with notices of newer versions is not there now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect the drive or the network folder, then look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a notice of a newer version that your organisation did not sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Do not install what is beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package beside the notice is missing, or not the one that was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Do not install it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That file holds no Ed25519 key, or is locked with a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one with: openssl genpkey -algorithm ed25519</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That folder is not an MSP Desktop store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in it has been changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder that holds your store, or an empty folder for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a store in that folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has not been changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it with its passphrase, or choose an empty folder for a new store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That passphrase would be too easy to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the words offered, or something longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That passphrase does not open this store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the words and try again{pause}, or use your recovery code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There have been several wrong passphrases, so each new try waits a little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in {wait}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery code is not quite as printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare it with your printed copy{where}, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That recovery code does not open this store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the printed code is the newest one, and belongs to this store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That file holds no organisation&apos;s key that can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your organisation for its public key for MSP Desktop, an X25519 key in a PEM file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That organisation&apos;s key does not open this store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare its words with those in the settings of that laptop, or use another key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That password does not open the organisation&apos;s key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store has not been touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the password of the key&apos;s file and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is too little room on this disk to lock the store with a new key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been changed, and the earlier key still works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make some room, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is too little room on this disk to copy the damaged store aside first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has been left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make some room, then open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of the store that holds its locks is damaged or has been altered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records have not been touched, but cannot be opened without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back store.hdr from your newest backup, then open the store again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store&apos;s file of records is damaged and cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has been left as it is, and your backups are not affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the newest good backup; keep the damaged folder until you have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This store was made by a newer version of MSP Desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update MSP Desktop on this computer, then open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of records in this store is not encrypted, so it is not yours as you left it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has not been opened or changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the newest good backup, and tell whoever looks after this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This copy of MSP Desktop has no encryption, so it will not open any store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been read or written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install MSP Desktop again from where you got it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MSP Desktop is not allowed to write to the store&apos;s folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was saved before is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the folder is there, is yours and is not read-only, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This store is already open in another window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use that window, or close it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so this could not be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything saved before is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make some room, then save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store is no longer where it was: its files were moved, deleted or replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your words are still on the screen, and are put into a rescue copy beside the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out who or what moved it: a sync program, or an older copy that was put back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk could not be read or written properly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything saved before is as it was, as far as the disk can tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the drive is connected; if it happens again, make a backup to another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is too little room on that disk for a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything saved is safe, and older backups are still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make some room, then press “Back up now” in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That backup is not complete, so it is not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your store and your other backups have not been touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another backup, or make a new one, to another disk if it happens again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup in that folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the folders named by date and time, which hold store.hdr and store.db.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That backup belongs to another store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a backup of this store, or restore it into an empty folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk stopped before the backup was fully in place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup and what was there before are both kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make some room and check the drive, then open the store: the rest is automatic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is made, but an older one could not be deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next backup tries again; check the drive if you see this again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That folder is inside the store, so it would be lost together with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The choice from before has been kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder on another drive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second folder for backups is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backups in the store’s own folder carry on as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug its drive in and back up again, or choose another folder in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough free memory to open the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close some other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> in {wait}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, especially group {group}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>headerless</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}: too few. Six words picked at random are a good lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}: fair, if they were picked at random. Six are better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}: strong, if they were picked at random and not chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too easy to guess: too short, a well-known pattern, or words from a song or a saying. Words picked at random are the easy way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fair, if you use it nowhere else. Words picked at random are easier to remember.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong, if you use it nowhere else and it is not a quotation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing typed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is one of the first that anyone would try.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>header copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>structure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reserve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No space is set aside for when the disk is full. Make some room on this disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store&apos;s header was damaged and has been put right from its copy. Nothing is lost. If this happens again, check the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other people on this computer could have reached the store&apos;s files; now only you can. The records in them are encrypted. Check who else uses this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giving the store a new key was cut short, and has been finished now. Only the new recovery code opens the store: destroy the old paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giving the store a new key was cut short, so the key before stays. The recovery code from before opens the store, and the new one opens nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words on the screen are still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it again to save them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop’s disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your words are saved, in space set aside for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make some room soon: the next save may not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No printer was found on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was printed, and your record is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect a printer, or save the document and print it elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not take the pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your record is safe. Look at the printer: some pages may be there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the printer, and print again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail program was found on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is saved, and locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach it to a message yourself, from the folder it is in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this system MSP Desktop cannot hand a file to the mail program.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counted</name>
    <message>
        <source>1 case that was closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n cases that were closed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 case</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n cases</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Once somebody’s own words, not quoted here: nobody agreed to that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n times somebody’s own words, not quoted here: nobody agreed to that.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>One piece is left out because it names someone else. Check whether it is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pieces are left out because they name someone else. Check whether any are needed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A name is a word as well, and one piece has it as a word. Look whether it is the name there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A name is a word as well, and %n pieces have it as a word. Look whether it is the name there.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>One piece stays in although it has words of what the person holds back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pieces stay in although they have words of what the person holds back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>One piece was added since then, and is not ticked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pieces were added since then, and are not ticked.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>One piece is left out because a word gives away what this is about. Read the rest as someone who finds it would.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pieces are left out because a word gives away what this is about. Read the rest as someone who finds it would.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 action is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n actions are open.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>One outcome says nothing about risk, or about what was agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n outcomes say nothing about risk, or about what was agreed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>One outcome has not been looked back on by the person. It may be too early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n outcomes have not been looked back on by the person. It may be too early.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 second</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>One word</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n different words</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 person</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 contact is overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n contacts are overdue</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 answer is awaited</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n answers are awaited</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 more person</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 is waiting for an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n are waiting for an answer</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the longest 1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>the longest %n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>In 1 week</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>In %n weeks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>waiting 1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>waiting %n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n missed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>need for advocacy not considered once</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>need for advocacy not considered %n times</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>kept out of 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>kept out of %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entered</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n noted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 map</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n maps</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n marks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 more is in its person’s story.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more are in their people’s stories.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 follow-up is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n follow-ups are due</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 practice conversation, not counted anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n practice conversations, not counted anywhere.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 person’s records are due to be looked at ›</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people’s records are due to be looked at ›</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 record may be connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n records may be connected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n conversations</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 answer from before, to ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n answers from before, to ask again</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n answered</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 record is here already with different words; what is here stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n records are here already with different words; what is here stays.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 part is not as it should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n parts are not as they should be.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 finished conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n finished conversations</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 unfinished visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished visits</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 unfinished visit with them stays here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished visits with them stay here.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 new record</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new records</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 auditor</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n auditors</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n laptops</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open 1 case</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Open %n cases</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 piece</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pieces</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 action is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n actions are done</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 conversation is not finished. It stays open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n conversations are not finished. They stay open.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 document is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n documents are saved</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 document was not started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n documents were not started.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 page</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 older copy still holds them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n older copies still hold them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 month</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 year</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 is not decided yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n are not decided yet.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 earlier paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n earlier papers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 not signed off</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n not signed off</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n papers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 of the eight questions is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of the eight questions are open.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show 1 more case</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show %n more cases</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Of a conversation by {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Of %n conversations by {names}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 referral is in the queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n referrals are in the queue.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>From 1 review that is signed off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>From %n reviews that are signed off.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 note is held back, as it names somebody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n notes are held back, as they name somebody.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 line of the record is not on the pages that came. Review the record shown here, and ask about the pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n lines of the record are not on the pages that came. Review the record shown here, and ask about the pages.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The pages hold 1 word that the record does not (pages: {pages}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The pages hold %n words that the record does not (pages: {pages}).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Documents for 1 reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Documents for %n readers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 day since the concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days since the concern</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 entry that this laptop had is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Up to %n entries that this laptop had are missing.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries that this laptop had are missing.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What was saved last after that is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The last %n saves after that are missing.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 conversation has words that are not in this store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n conversations have words that are not in this store.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
</TS>
