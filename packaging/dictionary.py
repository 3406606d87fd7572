#!/usr/bin/env python3
"""Makes the aligner's small dictionaries from Debian's packages; run by hand when a package is renewed, then commit the result.

  apt-get install dict-freedict-jpn-deu edict
  packaging/dictionary.py src/test/resources/taiyaku/align/lexicon src/main/resources/taiyaku/align/lexicon
  mvn -B test -Dtest=DictionaryTest -Dtaiyaku.dictionary.index=write

The last line lays the lists out as the program looks them up, ja-de.index.gz and ja-en.index.gz, beside their licence.

Writes ja-de.tsv.gz (from dict-freedict-jpn-deu: JMdict, its German part by WaDokuJT; CC BY-SA 3.0) and ja-en.tsv.gz (from
edict, EDRDG; CC BY-SA 3.0): a headword and its one-word translations per line, parted by tabs, sorted, the commonest
headwords by the sources' own priority tags; and dictionaries.licence.txt, whose they are and on what terms. Headwords in hiragana only are left out: they are found everywhere.
The same packages always give the same bytes.
"""
import gzip, pathlib, re, sys

WANTED = 10_000
GLOSSES = 10
KANA_ONLY = re.compile(r"[\u3040-\u309f\u30fc]+")
JAPANESE = re.compile(r"[\u3005\u3040-\u30ff\u4e00-\u9fff]{1,8}")
PART_OF_SPEECH = re.compile(r"\s*\((?:[^()]|\([^()]*\))*\)\s*")
WORD = re.compile(r"[A-Za-zÄÖÜäöüß][A-Za-zÄÖÜäöüß-]+")
SMALL = set("der die das ein eine einer eines einem einen etw etwas jd jn jm jdn jdm jmd jmdn sich zu in an auf aus bei mit von vor und oder als "
            "sein haben werden machen nicht am im the a an of to in on at by for with and or as be one's oneself someone something sb sth "
            "abk usw bzw esp etc vi vt adj adv sehr so wie es".split())


def rank(tags):
    """The smaller, the commoner: the newspaper's set of 500 words, else a guess from the other lists; None without a tag."""
    sets = [int(t[2:]) for t in tags if re.fullmatch(r"nf\d\d", t)]
    best = min(sets, default=99)
    for tag, worth in (("ichi1", 14), ("news1", 22), ("spec1", 24), ("gai1", 26), ("news2", 40), ("ichi2", 44), ("spec2", 46), ("gai2", 48)):
        if tag in tags:
            best = min(best, worth)
    return best if best < 99 else None


def words(gloss_text, with_verbs_to=False):
    """The one-word translations in a text of glosses, in order, each once, at most GLOSSES."""
    found = []
    plain = re.sub(r"\{[^}]*\}|\([^)]*\)|\[[^\]]*\]", " ", gloss_text)
    for gloss in re.split(r"[,;/.]", plain):
        parts = [w for w in gloss.split() if w.strip("-").lower() not in SMALL]
        if with_verbs_to and parts and parts[0] == "to":
            parts = parts[1:]
        if len(parts) == 1 and WORD.fullmatch(parts[0]) and len(parts[0]) >= 3:
            word = parts[0].lower()
            if word not in found:
                found.append(word)
    return found[:GLOSSES]


def freedict(folder):
    """(rank, headwords, glosses) of every tagged entry of the freedict database."""
    text = gzip.open(folder / "freedict-jpn-deu.dict.dz", "rt", encoding="utf-8").read()
    head = None
    body = []
    for line in text.splitlines():
        if re.search(r" /[^/]*/(,|$)", line) and JAPANESE.search(line):
            if head:
                yield entry(head, body)
            head, body = line, []
        elif head:
            body.append(line)
    if head:
        yield entry(head, body)


def entry(head, body):
    ranked = []
    spellings = []
    for part in re.split(r"/[^/]*/,?", head):
        tags = re.findall(r"\[(\w+)\]", part)
        spelling = re.sub(r"\[[^\]]*\]|\([^)]*\)", "", part).strip(" ,")
        if spelling:
            spellings.append(spelling)
            ranked.append(rank(tags))
    # a tag on a kanji spelling counts for it; one on the reading alone for a word written in kana
    tagged = [(r, s) for r, s in zip(ranked, spellings) if r is not None]
    glosses = " , ".join(line for line in body if not PART_OF_SPEECH.fullmatch(line))
    return tagged, glosses


def edict(file, ranks):
    """(rank, headword), glosses of every common entry of edict, which has no ranks: they come from the other source."""
    for line in file.read_text(encoding="euc_jp", errors="replace").splitlines()[1:]:
        if "/(P)/" not in line:
            continue
        head, _, gloss = line.partition("/")
        spelling = head.split()[0]
        yield [(ranks.get(spelling, 60), spelling)], gloss


def table(entries, english):
    best, glosses = {}, {}
    for tagged, text in entries:
        found = words(text, english)
        for r, spelling in tagged:
            if not found or KANA_ONLY.fullmatch(spelling) or not JAPANESE.fullmatch(spelling):
                continue
            best[spelling] = min(best.get(spelling, 99), r)
            merged = glosses.setdefault(spelling, [])
            merged.extend(w for w in found if w not in merged)
    chosen = sorted(best, key=lambda s: (best[s], s))[:WANTED]
    return "".join("\t".join([s, *glosses[s][:GLOSSES]]) + "\n" for s in sorted(chosen))


ATTRIBUTION = """The files ja-de.index.gz and ja-en.index.gz in this folder are not part of the program's own work. Each is an extract,
made by packaging/dictionary.py: common headwords with one-word translations, which the list of the same name among the
tests' resources (ja-de.tsv.gz, ja-en.tsv.gz) has in plain lines.

ja-de: from the Japanese-German FreeDict dictionary 0.2.0 (http://freedict.org/, Debian's dict-freedict-jpn-deu), which was
  converted from JMdict. Copyright 1994-2018 James William Breen and The Electronic Dictionary Research and Development Group, and
  FreeDict contributors; the German material comes from WaDokuJT, compiled by Ulrich Apel.
ja-en: from EDICT (http://www.csse.monash.edu.au/~jwb/edict.html, Debian's edict). Copyright James William Breen and The Electronic
  Dictionary Research and Development Group. The ranks come from the file above.

Both are licensed, here too, under the Creative Commons Attribution-ShareAlike licence 3.0,
https://creativecommons.org/licenses/by-sa/3.0/ , whose text follows.

"""


def licence():
    """The text of CC BY-SA 3.0 as Debian ships it with the dictionary."""
    text = pathlib.Path("/usr/share/doc/dict-freedict-jpn-deu/copyright").read_text(encoding="utf-8")
    block = re.search(r"^License: CC-by-sa-3.0\n((?: .*\n)+)", text, re.M)[1]
    return "\n".join(line[1:].rstrip() if line.strip() != "." else "" for line in block.splitlines()) + "\n"


def write(path, text):
    with open(path, "wb") as raw, gzip.GzipFile(filename="", mode="wb", fileobj=raw, compresslevel=9, mtime=0) as out:
        out.write(text.encode("utf-8"))
    print(path, path.stat().st_size, "bytes,", text.count("\n"), "headwords")


if __name__ == "__main__":
    target = pathlib.Path(sys.argv[1])
    entries = list(freedict(pathlib.Path("/usr/share/dictd")))
    write(target / "ja-de.tsv.gz", table(entries, False))
    ranks = {spelling: r for tagged, _ in entries for r, spelling in sorted(tagged, reverse=True)}
    write(target / "ja-en.tsv.gz", table(edict(pathlib.Path("/usr/share/edict/edict"), ranks), True))
    (pathlib.Path(sys.argv[2]) / "dictionaries.licence.txt").write_text(ATTRIBUTION + licence(), encoding="utf-8")
