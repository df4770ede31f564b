"""Removes words from a PDF with PyMuPDF, the way its documentation shows, and prints how long that took.

usage: pymupdf.py INPUT WORDS OUTPUT    WORDS: one word a line
prints: version, pages, seconds (the best of three rounds in this process, without its start)
exit: 3 where PyMuPDF is not installed
"""
import sys
import time

try:
    import fitz
except ImportError:
    print("PyMuPDF is not installed (Debian: python3-fitz)", file=sys.stderr)
    sys.exit(3)


def redact(source, words, target):
    """Each page is searched for the words that stand on it, as a caller would who knows the findings of the page."""
    document = fitz.open(source)
    for page in document:
        text = page.get_text()
        boxes = [box for word in words if word in text for box in page.search_for(word)]
        for box in boxes:
            page.add_redact_annot(box, fill=(0.94, 0.94, 0.94))
        page.apply_redactions()
    document.save(target, garbage=4, deflate=True)
    return document.page_count


def main():
    source = sys.argv[1]
    words = open(sys.argv[2], encoding="utf-8").read().split()
    best, pages = None, 0
    for _ in range(3):
        started = time.perf_counter()
        pages = redact(source, words, sys.argv[3])
        taken = time.perf_counter() - started
        best = taken if best is None else min(best, taken)
    print(fitz.VersionBind, pages, f"{best:.3f}")


main()
