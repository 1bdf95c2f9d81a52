"""Reads a feed with icalendar and dateutil, and compares its dates with those expected. See check-ics.mjs."""
import io
import json
import re
import sys
from datetime import datetime, timedelta, timezone

from dateutil import tz
from dateutil.rrule import rrulestr
from icalendar import Calendar

given = json.load(sys.stdin)
feed = given["feed"]
calendar = Calendar.from_ical(feed)

# dateutil makes the zones from the VTIMEZONEs alone, so these are checked too.
zones = {}
for text in re.findall(r"BEGIN:VTIMEZONE.*?END:VTIMEZONE\r\n", feed, re.S):
    read = tz.tzical(io.StringIO(text.replace("\r\n", "\n")))
    for name in read.keys():
        zones[name] = read.get(name)


def aware(prop):
    value = prop.dt.replace(tzinfo=None)
    name = prop.params.get("TZID")
    return value.replace(tzinfo=zones[name] if name else timezone.utc)


def instant(moment):
    return moment.astimezone(timezone.utc).timestamp()


def exdates(event):
    found = event.get("EXDATE", [])
    for group in found if isinstance(found, list) else [found]:
        name = group.params.get("TZID")
        for each in group.dts:
            yield instant(each.dt.replace(tzinfo=zones[name] if name else timezone.utc))


events = calendar.walk("VEVENT")
moved = {}
for event in events:
    if "RECURRENCE-ID" in event:
        moved[(str(event["UID"]), instant(aware(event["RECURRENCE-ID"])))] = event

shown = []
horizon = datetime.fromtimestamp(given["to"], timezone.utc) + timedelta(days=60)
for event in events:
    if "RECURRENCE-ID" in event or event.get("STATUS") == "CANCELLED":
        continue
    start, end = aware(event["DTSTART"]), aware(event["DTEND"])
    length = instant(end) - instant(start)
    title = str(event["SUMMARY"])
    if "RRULE" not in event:
        shown.append([instant(start), instant(end), title])
        continue
    gone = set(exdates(event))
    for date in rrulestr(event["RRULE"].to_ical().decode(), dtstart=start):
        if date > horizon:
            break
        at = instant(date)
        if at in gone:
            continue
        override = moved.get((str(event["UID"]), at))
        if override:
            shown.append([instant(aware(override["DTSTART"])), instant(aware(override["DTEND"])), str(override["SUMMARY"])])
        else:
            shown.append([at, at + length, title])

window = sorted(each for each in shown if given["from"] <= each[0] < given["to"])
expected = sorted(given["expected"])
differences = [each for each in window if each not in expected] + [each for each in expected if each not in window] if window != expected else []
print(f"check:ics: {len(events)} events, {len(zones)} zones, {len(expected)} dates, {len(differences)} differences")
for start, end, title in differences[:20]:
    print(datetime.fromtimestamp(start, timezone.utc).isoformat(), title)
sys.exit(1 if differences or len(expected) < 1000 else 0)
