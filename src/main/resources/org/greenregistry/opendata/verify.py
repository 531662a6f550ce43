"""Checks versions of the Green Project Registry from their proofs alone.

python3 verify.py PROOF [PROOF ...]    each a saved file or an https address; oldest version first
"""
import hashlib, json, sys, urllib.request


def digest(text):
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def read(place):
    if place.startswith(("http://", "https://")):
        return json.load(urllib.request.urlopen(place))
    with open(place, encoding="utf-8") as file:
        return json.load(file)


def faults(proof, before):
    covered = json.loads(proof["covered"])
    if digest(proof["covered"]) != proof["hash"]:
        yield "the hash is not that of the covered bytes"
    if (covered["code"], covered["number"]) != (proof["code"], proof["version"]):
        yield "the hash belongs to another version"
    if "text" in proof and digest(proof["text"]) != covered["public"]:
        yield "the public content was changed"
    if before and covered["number"] == before["version"] + 1 and covered["previous"] != before["hash"]:
        yield "it does not follow the version before"


bad, before = 0, None
for place in sys.argv[1:]:
    proof = read(place)
    found = list(faults(proof, before))
    print(proof["code"], proof["version"], proof["hash"], "; ".join(found) or "ok")
    bad, before = bad + len(found), proof
sys.exit(1 if bad or not before else 0)
