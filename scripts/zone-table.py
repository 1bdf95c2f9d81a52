"""Reads the names of zones from standard input, one JSON list, and writes what zoneinfo knows of each from 2020 to
2037: its changes, as [instant, offset before, offset after], and wall clocks in and around them, as [wall clock,
instant]. All are in seconds; of a time that the clocks show twice the first is meant, one that they skip has the
offset before the gap (PEP 495, fold=0)."""

import json
import sys
from datetime import datetime, timedelta, timezone
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

UTC = timezone.utc
HOUR = 3600
BEGIN = int(datetime(2020, 1, 1, tzinfo=UTC).timestamp())
END = int(datetime(2038, 1, 1, tzinfo=UTC).timestamp())
EPOCH = datetime(1970, 1, 1)


def table(name):
    zone = ZoneInfo(name)

    def offset(instant):
        return int(datetime.fromtimestamp(instant, zone).utcoffset().total_seconds())

    changes = []
    for instant in range(BEGIN, END, 6 * HOUR):
        before = offset(instant)
        if before == offset(instant + 6 * HOUR):
            continue
        low, high = instant, instant + 6 * HOUR
        while high - low > 1:
            middle = (low + high) // 2
            low, high = (middle, high) if offset(middle) == before else (low, middle)
        changes.append([high, before, offset(high)])

    walls = set(range(BEGIN, END, 11 * 24 * HOUR + 37 * 60))
    for instant, before, after in changes:
        for edge in (instant + before, instant + after):
            walls.update(edge + minutes * 60 for minutes in (-1441, -61, -31, -1, 0, 1, 29, 59, 61, 1441))

    def instant_of(wall):
        return int((EPOCH + timedelta(seconds=wall)).replace(tzinfo=zone).timestamp())

    return {"changes": changes, "walls": [[wall, instant_of(wall)] for wall in sorted(walls)]}


result = {}
for name in json.load(sys.stdin):
    try:
        result[name] = table(name)
    except ZoneInfoNotFoundError:
        result[name] = None
json.dump(result, sys.stdout)
