"""`reply` answers a referral, `take-reply` sets the answer into the sender's case."""

import tomllib
from pathlib import Path

import pytest

from msp_desktop.__main__ import main
from msp_desktop.cli.commands import Exit
from msp_desktop.practice.codes import PartName
from msp_desktop.record.outcomes import theirs
from msp_desktop.store.cases import Cases
from msp_desktop.store.store import Store
from tests.store.trail.trail_rows import events
from tests.unlocked import NOON, copy_store, open_vault
from tests.visits import doorstep

Said = pytest.CaptureFixture[str]
VISIT = doorstep.visit(NOON)


def run(name: str, folder: Path, words: Path, *more: str) -> int:
    return main([name, "--store", str(folder), "--passphrase-file", str(words), *more])


def test_an_answer_goes_from_store_to_store_by_command(
    folder: Path, made_store: Path, passphrase_file: Path, tmp_path: Path, capsys: Said
) -> None:
    council = copy_store(made_store, tmp_path / "council")
    with Store(open_vault(folder)) as store:
        store.save(VISIT, PartName.PLAN)
    referral, apart = str(tmp_path / "referral.pdf"), str(tmp_path / "words")
    what = ("--conversation", str(VISIT.id), "--to", "council", "--out", referral)
    assert run("refer", folder, passphrase_file, *what, "--password-file", apart) == Exit.DONE
    capsys.readouterr()

    of_it = (referral, "--password-file", apart)
    assert run("reply", council, passphrase_file, *of_it) == Exit.DONE
    printed = capsys.readouterr().out
    blank = tomllib.loads(printed)
    assert len(blank["outcomes"]) == len(theirs(VISIT.outcomes))
    assert theirs(VISIT.outcomes)[0].words.text[:20] in printed

    answers, back = tmp_path / "answers.toml", str(tmp_path / "reply.pdf")
    filled = printed.replace('decided = ""', 'decided = "early help"', 1)
    filled = filled.replace('why = ""', 'why = "The calls can be stopped."', 1)
    answers.write_text(filled, "utf-8")
    given = ("--answers", str(answers), "--out", back)
    spoilt = tmp_path / "spoilt.toml"
    spoilt.write_text(filled.replace("early help", "a kind of help"), "utf-8")
    bad = ("--answers", str(spoilt), "--out", back)
    assert run("reply", council, passphrase_file, *of_it, *bad) == Exit.NOT_DONE
    capsys.readouterr()
    nowhere = ("--reply-password-file", str(tmp_path / "no such folder" / "words"))
    assert run("reply", council, passphrase_file, *of_it, *given, *nowhere) == Exit.NOT_DONE
    assert not Path(back).exists()
    assert not any("reply" in detail for _, _, detail in events(council))
    capsys.readouterr()
    assert run("reply", council, passphrase_file, *of_it, *given) == Exit.DONE
    said = capsys.readouterr()
    assert "Not answered yet: leads." in said.err
    locked = tmp_path / "reply-words"
    locked.write_text(said.out.splitlines()[-1], "utf-8")

    taken = (back, "--password-file", str(locked))
    assert run("take-reply", folder, passphrase_file, *taken, "--look") == Exit.DONE
    assert "Nothing was changed." in capsys.readouterr().out
    assert run("take-reply", folder, passphrase_file, *taken) == Exit.DONE
    said = capsys.readouterr()
    assert "Early help" in said.out
    assert "Claimed, not proved" in said.err
    assert run("take-reply", folder, passphrase_file, *taken) == Exit.DONE
    assert "taken in before" in capsys.readouterr().out
    assert run("take-reply", council, passphrase_file, *taken) == Exit.NOT_DONE
    assert "did not leave from this store" in capsys.readouterr().err
    with Store(open_vault(folder)) as store:
        (case_id,) = Cases(store).of_conversation(VISIT.id)
        state = Cases(store).load(case_id).state
    assert (len(state.replies), state.awaited) == (1, ())
