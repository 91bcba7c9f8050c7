#!/usr/bin/env python3
"""Measures a dossier page against the same server's plainest answer.

Starts the given luwte binary as a demo on a folder of its own, signs in, finds the dossier with the
most records, and asks for its page again and again over one connection. The ceiling is /healthz
over the same kind of connection in the same run: what the HTTP stack costs when nothing is read,
opened, decided or rendered. Everything stays on this machine.

    bench/dossier_page.py target/release/luwte [--requests 500]

Prints median and 99th percentile in milliseconds, the ratio to the ceiling, the size of the page,
start-up time, memory idle and after the run, and the size of the binary.
"""

import argparse
import http.client
import os
import re
import statistics
import subprocess
import tempfile
import time
import urllib.parse
from pathlib import Path


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("binary", type=Path)
    parser.add_argument("--requests", type=int, default=500)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        began = time.monotonic()
        command = [str(arguments.binary), "demo", "--listen", "127.0.0.1:0", "--data", folder]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
            try:
                measure(server, began, arguments.requests, arguments.binary)
            finally:
                server.terminate()


def measure(server: subprocess.Popen, began: float, requests: int, binary: Path) -> None:
    port, login, password = announced(server)
    print(f"demo ready after     {time.monotonic() - began:8.2f} s (founds the board and plays the stories)")
    print(f"binary               {binary.stat().st_size / 1e6:8.1f} MB")
    print(f"memory idle          {resident(server.pid):8.1f} MB")
    connection = http.client.HTTPConnection("127.0.0.1", port)
    cookie = sign_in(connection, login, password)
    dossier = largest_dossier(connection, cookie)
    ceiling = times(connection, "/healthz", {}, requests)
    pages = times(connection, dossier, {"Cookie": cookie}, requests)
    body = get(connection, dossier, {"Cookie": cookie})[1]
    median = statistics.median
    print(f"dossier page         {len(body) / 1000:8.1f} kB")
    print(f"ceiling (/healthz)   {median(ceiling):8.2f} ms median, {percentile(ceiling):.2f} ms p99")
    print(f"dossier page         {median(pages):8.2f} ms median, {percentile(pages):.2f} ms p99")
    print(f"ratio of medians     {median(pages) / median(ceiling):8.1f}")
    print(f"memory after         {resident(server.pid):8.1f} MB")


def announced(server: subprocess.Popen) -> tuple[int, str, str]:
    """The port, and an IB-er's name and password, from what the demo prints."""
    port, login, password = 0, "", ""
    for line in server.stdout:
        if found := re.search(r"http://localhost:(\d+)", line):
            port = int(found[1])
        if found := re.match(r"Wachtwoord voor iedereen:\s*(.+)", line):
            password = found[1].strip()
        if not login and "ntern begeleider" in line:
            login = line.split()[0]
        if port and login and password:
            return port, login, password
    raise SystemExit("the demo did not print its address, names and password")


def sign_in(connection: http.client.HTTPConnection, login: str, password: str) -> str:
    connection.request("GET", "/sign-in")
    page = connection.getresponse()
    token = re.search(r'name="form-token" value="(\w+)"', page.read().decode())
    fields = {"name": login, "password": password, "form-token": token[1] if token else ""}
    form = urllib.parse.urlencode(fields)
    headers = {
        "Content-Type": "application/x-www-form-urlencoded",
        "Cookie": (page.getheader("Set-Cookie") or "").split(";")[0],
        "Sec-Fetch-Site": "same-origin",
    }
    connection.request("POST", "/sign-in", form, headers)
    answer = connection.getresponse()
    answer.read()
    cookie = answer.getheader("Set-Cookie")
    if answer.status != 303 or not cookie:
        raise SystemExit(f"signing in was answered with {answer.status}")
    return cookie.split(";")[0]


def get(connection: http.client.HTTPConnection, path: str, headers: dict) -> tuple[int, bytes]:
    connection.request("GET", path, headers=headers)
    answer = connection.getresponse()
    return answer.status, answer.read()


def largest_dossier(connection: http.client.HTTPConnection, cookie: str) -> str:
    listed = get(connection, "/dossiers", {"Cookie": cookie})[1].decode()
    paths = sorted(set(re.findall(r'href="(/dossiers/[0-9a-f-]{36})"', listed)))
    if not paths:
        raise SystemExit("the list shows no dossiers")
    return max(paths, key=lambda path: len(get(connection, path, {"Cookie": cookie})[1]))


def times(
    connection: http.client.HTTPConnection, path: str, headers: dict, requests: int
) -> list[float]:
    """Milliseconds per request, after a few to warm up."""
    taken = []
    for number in range(requests + 20):
        began = time.perf_counter()
        status, _ = get(connection, path, headers)
        if status != 200:
            raise SystemExit(f"{path} was answered with {status}")
        if number >= 20:
            taken.append((time.perf_counter() - began) * 1000)
    return taken


def percentile(values: list[float]) -> float:
    return statistics.quantiles(values, n=100)[98]


def resident(pid: int) -> float:
    """Megabytes of memory in use."""
    pages = int(Path(f"/proc/{pid}/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


if __name__ == "__main__":
    main()
