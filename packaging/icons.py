#!/usr/bin/env python3
"""Makes the icon's pictures from packaging/icon/taiyaku.svg; run by hand when the drawing changes, then commit the result.

  apt-get install librsvg2-bin
  packaging/icons.py            # writes them
  packaging/icons.py --check    # says which of them are others than the drawing gives, and ends with 1 if there are any

taiyaku.png (512 pixels) is what jpackage takes, taiyaku-N.png what desktops take that draw no SVG, taiyaku.ico is for
Windows, taiyaku.icns for macOS; both hold PNGs. The same drawing and the same librsvg always give the same bytes.
"""
import pathlib, struct, subprocess, sys

ICON = pathlib.Path(__file__).parent / "icon"
DESKTOP = (16, 22, 24, 32, 48, 64, 128, 256)
WINDOWS = (16, 24, 32, 48, 64, 256)
MAC = {16: b"icp4", 32: b"icp5", 64: b"icp6", 128: b"ic07", 256: b"ic08", 512: b"ic09", 1024: b"ic10"}


def png(size):
    command = ["rsvg-convert", "--width", str(size), "--height", str(size), str(ICON / "taiyaku.svg")]
    return subprocess.run(command, check=True, capture_output=True).stdout


def ico(pictures):
    """A directory of 16 bytes for each picture, then the pictures; a side of 256 is written as 0."""
    head = struct.pack("<HHH", 0, 1, len(pictures))
    at = len(head) + 16 * len(pictures)
    entries = b""
    for size, picture in pictures:
        entries += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(picture), at)
        at += len(picture)
    return head + entries + b"".join(picture for _, picture in pictures)


def icns(pictures):
    blocks = b"".join(MAC[size] + struct.pack(">I", 8 + len(picture)) + picture for size, picture in pictures)
    return b"icns" + struct.pack(">I", 8 + len(blocks)) + blocks


drawn = {size: png(size) for size in sorted({*DESKTOP, *WINDOWS, *MAC})}
made = {"taiyaku.png": drawn[512], **{f"taiyaku-{size}.png": drawn[size] for size in DESKTOP}}
made["taiyaku.ico"] = ico([(size, drawn[size]) for size in WINDOWS])
made["taiyaku.icns"] = icns([(size, drawn[size]) for size in MAC])

different = 0
for name, content in made.items():
    file = ICON / name
    if "--check" not in sys.argv:
        file.write_bytes(content)
    elif not file.exists() or file.read_bytes() != content:
        print(f"{file} is not what the drawing gives")
        different = 1
sys.exit(different)
