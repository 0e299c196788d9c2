"""Many participants of calls in one process, each with a tone for a voice and a tone detector for ears.

Speaks JSON lines: one request a line on stdin ({"id", "do", "party", ...}), one answer a line on stdout ({"id", "ok", ...} or
{"id", "error"}), in whatever order they are done. It ends when stdin does.

  join    {room, url, token}   joins beside the rooms already joined; answers when the voice is published
  leave   {room?}              leaves this room, or all
  speak   {hertz}              speaks with another tone; answers {at}
  hearing {since}              {"until", "heard": {hertz: [[from, to, millis], ...]}}
  status  {}                   {"state", "rooms": [{"name", "connected", "others"}], "marks"}

Times are milliseconds since the epoch. A party follows what LiveKit tells it by itself, as the browser page does: it plays music
while it is held, until it hears the next voice, and moves where it is asked to, into the next room before it is out of the last.
"""

import asyncio
import ctypes
import json
import logging
import os
import sys
import time

import numpy
from livekit import rtc

# The public AudioStream and AudioSource wake every stream and every source for every frame of each, which is too much for dozens
# of parties; so the frames go to and from the native library directly. The version is pinned.
from livekit.rtc._ffi_client import FfiClient, FfiHandle
from livekit.rtc._proto import audio_frame_pb2, ffi_pb2

RATE = 16_000
WINDOW = RATE // 50
HOP = WINDOW // 2
HOP_MILLIS = 10
# Sound goes to and from the native library in pieces of 100 ms: each costs about the same, however long it is.
PIECE_MILLIS = 100
PIECE = RATE * PIECE_MILLIS // 1000
AMPLITUDE = 0.25
THRESHOLD = AMPLITUDE * 0.15
NARROWNESS = 2.0
BESIDE_HERTZ = 100
HOLE_MILLIS = 30
LATEST_MILLIS = 2_000
MUSIC_PATIENCE_SECONDS = 5
TONES = (500, 700, 900, 1100, 1900, 2300, 2600, 3400)
MUSIC = 3400


def now():
    return int(time.time() * 1000)


def spectrum():
    """Goertzel for all tones, and 100 Hz below and above each, as one matrix: cosines, then sines, under a Hann window."""
    hann = 0.5 - 0.5 * numpy.cos(2 * numpy.pi * (numpy.arange(WINDOW) + 0.5) / WINDOW)
    hertz = numpy.array([tone + beside for beside in (0, -BESIDE_HERTZ, BESIDE_HERTZ) for tone in TONES])
    phase = 2 * numpy.pi * numpy.outer(numpy.arange(WINDOW), hertz) / RATE
    scale = 4 / WINDOW / 32768
    return numpy.concatenate([numpy.cos(phase), numpy.sin(phase)], axis=1).astype(numpy.float32) * hann[:, None].astype(
        numpy.float32) * numpy.float32(scale)


SPECTRUM = spectrum()


def tones_in(windows):
    """For each window, the tones that are loud enough and narrow."""
    parts = windows @ SPECTRUM
    half = parts.shape[1] // 2
    amplitude = numpy.sqrt(parts[:, :half] ** 2 + parts[:, half:] ** 2).reshape(len(windows), 3, len(TONES))
    tone, below, above = amplitude[:, 0], amplitude[:, 1], amplitude[:, 2]
    heard = (tone >= THRESHOLD) & (tone >= NARROWNESS * below) & (tone >= NARROWNESS * above)
    return [[TONES[i] for i in numpy.flatnonzero(row)] for row in heard]


class Mouth:
    """A voice in one room. Every tone has whole periods in a piece, so one piece a tone is said over and over."""

    PIECES = {
        hertz: (numpy.sin(2 * numpy.pi * hertz * numpy.arange(PIECE) / RATE) * AMPLITUDE * 32767).astype(numpy.int16)
        for hertz in TONES
    }

    def __init__(self):
        self.source = rtc.AudioSource(RATE, 1, queue_size_ms=4 * PIECE_MILLIS)
        self.track = rtc.LocalAudioTrack.create_audio_track("voice", self.source)

    def say(self, hertz):
        request = ffi_pb2.FfiRequest()
        request.capture_audio_frame.source_handle = self.source._ffi_handle.handle
        buffer = request.capture_audio_frame.buffer
        buffer.data_ptr = Mouth.PIECES[hertz].ctypes.data
        buffer.sample_rate = RATE
        buffer.num_channels = 1
        buffer.samples_per_channel = PIECE
        FfiClient.instance.request(request)

    def change(self, hertz):
        """At once: what is not said yet is not said any more."""
        self.source.clear_queue()
        self.say(hertz)
        self.say(hertz)


class Ear:
    """Listens to one remote track and tells its party which tones sounded when."""

    def __init__(self, party, track):
        self.party = party
        self.before = numpy.zeros(HOP, dtype=numpy.float32)
        self.until = 0
        request = ffi_pb2.FfiRequest()
        stream = request.new_audio_stream
        stream.track_handle = track._ffi_handle.handle
        stream.sample_rate = RATE
        stream.num_channels = 1
        stream.frame_size_ms = PIECE_MILLIS
        stream.type = audio_frame_pb2.AudioStreamType.AUDIO_STREAM_NATIVE
        self.handle = FfiHandle(FfiClient.instance.request(request).new_audio_stream.stream.handle.id)
        Ears.open[self.handle.handle] = self

    def close(self):
        if Ears.open.pop(self.handle.handle, None):
            self.handle.dispose()

    def take(self, samples):
        ended = self.end_of_piece()
        sound = numpy.concatenate([self.before, samples.astype(numpy.float32)])
        if numpy.abs(sound).max() > 0.02 * 32768:
            windows = numpy.lib.stride_tricks.sliding_window_view(sound, WINDOW)[::HOP]
            for i, tones in enumerate(tones_in(windows)):
                begin = ended - (len(windows) - i) * HOP_MILLIS
                for hertz in tones:
                    self.party.hear(hertz, begin)
        self.before = sound[-HOP:]

    def end_of_piece(self):
        """Pieces follow one another without a gap and come late on a busy machine, but never early."""
        arrived = now()
        due = self.until + PIECE_MILLIS
        self.until = arrived if arrived < due or arrived > due + LATEST_MILLIS else due
        return self.until


class Ears:
    """Hands the native library's frames to the ears they are for."""

    open = {}

    @staticmethod
    async def listen():
        queue = FfiClient.instance.queue.subscribe(
            filter_fn=lambda event: event.WhichOneof("message") == "audio_stream_event")
        while True:
            event = (await queue.get()).audio_stream_event
            if not event.HasField("frame_received"):
                continue
            owned = event.frame_received.frame
            handle = FfiHandle(owned.handle.id)
            ear = Ears.open.get(event.stream_handle)
            if ear and owned.info.samples_per_channel == PIECE:
                ear.take(numpy.frombuffer((ctypes.c_int16 * PIECE).from_address(owned.info.data_ptr), dtype=numpy.int16))
            handle.dispose()


class Place:
    """A room that a party is in."""

    def __init__(self, room, mouth):
        self.room = room
        self.mouth = mouth
        self.ears = {}

    def close_ears(self):
        for ear in self.ears.values():
            ear.close()
        self.ears.clear()


class Party:
    """One participant, in any number of rooms."""

    def __init__(self, name, hertz):
        self.name = name
        self.hertz = hertz
        self.places = {}
        self.heard = {}
        self.marks = []
        self.state = ""
        self.music_since = None
        self.waits_for_voice_since = None

    def mark(self, what, detail=""):
        self.marks.append([now(), what, str(detail)])
        del self.marks[:-40]

    def hear(self, hertz, begin):
        intervals = self.heard.setdefault(hertz, [])
        if intervals and begin - intervals[-1][1] <= HOLE_MILLIS:
            last = intervals[-1]
            last[1] = max(last[1], begin + HOP_MILLIS)
            last[2] = min(last[2] + HOP_MILLIS, last[1] - last[0])
        else:
            intervals.append([begin, begin + HOP_MILLIS, HOP_MILLIS])
        if self.waits_for_voice_since is not None and hertz != MUSIC:
            self.end_music()

    def tell(self, state):
        if state == self.state:
            return
        self.state = state
        self.mark("state", state)
        if state == "held":
            self.waits_for_voice_since = None
            if self.music_since is None:
                self.music_since = now()
        elif self.music_since is not None:
            self.waits_for_voice_since = now()
            asyncio.get_running_loop().call_later(MUSIC_PATIENCE_SECONDS, self.end_waited_music, self.waits_for_voice_since)

    def end_waited_music(self, since):
        if self.waits_for_voice_since == since:
            self.end_music()

    def end_music(self):
        if self.music_since is not None:
            end = now()
            self.heard.setdefault(MUSIC, []).append([self.music_since, end, end - self.music_since])
        self.music_since = None
        self.waits_for_voice_since = None

    async def join(self, room, url, token):
        if room in self.places:
            await self.leave(room)
        place = Place(rtc.Room(), Mouth())
        self.listen(room, place)
        self.mark("joining", room)
        await asyncio.wait_for(place.room.connect(url, token, rtc.RoomOptions(auto_subscribe=True)), 20)
        self.places[room] = place
        options = rtc.TrackPublishOptions(source=rtc.TrackSource.SOURCE_MICROPHONE, dtx=False, red=False)
        await asyncio.wait_for(place.room.local_participant.publish_track(place.mouth.track, options), 20)
        place.mouth.change(self.hertz)
        self.mark("published", room)
        state = place.room.local_participant.attributes.get("baton.state")
        if state:
            self.tell(state)

    def listen(self, name, place):
        room = place.room

        def subscribed(track, publication, participant):
            if track.kind == rtc.TrackKind.KIND_AUDIO:
                unsubscribed(track, publication, participant)
                place.ears[track.sid] = Ear(self, track)
                self.mark("hears", f"{participant.identity} in {name}")

        def unsubscribed(track, publication, participant):
            ear = place.ears.pop(track.sid, None)
            if ear:
                ear.close()

        def data(packet):
            if packet.topic == "baton.call":
                message = json.loads(packet.data)
                if message.get("type") == "call.state":
                    self.tell(message["state"])
                if message.get("type") == "call.move":
                    spawn(self.move(name, message))

        def attributes(changed, participant):
            if participant.identity == room.local_participant.identity and changed.get("baton.state"):
                self.tell(changed["baton.state"])

        def disconnected(reason):
            place.close_ears()
            if self.places.get(name) is place:
                del self.places[name]
            self.mark("disconnected", f"{name} {reason}")

        room.on("track_subscribed", subscribed)
        room.on("track_unsubscribed", unsubscribed)
        room.on("data_received", data)
        room.on("participant_attributes_changed", attributes)
        room.on("disconnected", disconnected)
        room.on("reconnecting", lambda: self.mark("reconnecting", name))
        room.on("reconnected", lambda: self.mark("reconnected", name))

    async def move(self, last, message):
        following = message["room"]
        if following in self.places:
            return
        self.mark("moving", following)
        await self.join(following, message.get("wsUrl") or message.get("url"), message["token"])
        self.tell("talking")
        await self.leave(last)
        self.mark("moved", following)

    async def leave(self, room=None):
        for name in [room] if room else list(self.places):
            place = self.places.pop(name, None)
            if place:
                place.close_ears()
                self.mark("leaving", name)
                await asyncio.wait_for(place.room.disconnect(), 10)

    def speak(self, hertz):
        self.hertz = hertz
        for place in self.places.values():
            place.mouth.change(hertz)
        self.mark("speaks", hertz)
        return now()

    def hearing(self, since):
        heard = {}
        for hertz, intervals in self.heard.items():
            found = [clipped(since, *interval) for interval in intervals if interval[1] > since]
            if found:
                heard[hertz] = found
        if self.music_since is not None:
            heard.setdefault(MUSIC, []).append(clipped(since, self.music_since, now(), now() - self.music_since))
        return {"until": now(), "heard": heard}

    def status(self):
        rooms = [
            {
                "name": name,
                "connected": place.room.connection_state == rtc.ConnectionState.CONN_CONNECTED,
                "others": list(place.room.remote_participants),
            }
            for name, place in self.places.items()
        ]
        return {"state": self.state, "rooms": rooms, "marks": self.marks}


def clipped(since, begin, end, millis):
    begin = max(begin, since)
    return [begin, end, max(0, min(millis, end - begin))]


PARTIES = {}
TASKS = set()


def spawn(work):
    task = asyncio.get_running_loop().create_task(work)
    TASKS.add(task)
    task.add_done_callback(TASKS.discard)


async def talk():
    """The clock of all mouths, one piece of voice at a time. A clock that is late for long does not make up for it."""
    following = time.monotonic()
    while True:
        for party in PARTIES.values():
            for place in list(party.places.values()):
                place.mouth.say(party.hertz)
        following = max(following + PIECE_MILLIS / 1000, time.monotonic() - 0.2)
        await asyncio.sleep(max(0, following - time.monotonic()))


async def do(request):
    name = request["party"]
    if request["do"] == "start":
        PARTIES[name] = Party(name, request["hertz"])
        return {}
    party = PARTIES[name]
    match request["do"]:
        case "join":
            await party.join(request["room"], request["url"], request["token"])
            return {}
        case "leave":
            await party.leave(request.get("room"))
            return {}
        case "end":
            await party.leave()
            del PARTIES[name]
            return {}
        case "speak":
            return {"at": party.speak(request["hertz"])}
        case "hearing":
            return party.hearing(request["since"])
        case "status":
            return party.status()
    raise ValueError("cannot " + request["do"])


async def answer(request):
    try:
        said = {"id": request["id"], "ok": True, **await do(request)}
    except Exception as failure:  # every request has an answer
        said = {"id": request["id"], "error": f"{type(failure).__name__}: {failure}"}
    sys.stdout.write(json.dumps(said) + "\n")
    sys.stdout.flush()


async def main():
    loop = asyncio.get_running_loop()
    reader = asyncio.StreamReader(limit=1 << 20)
    await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), sys.stdin)
    spawn(Ears.listen())
    spawn(talk())
    while line := await reader.readline():
        spawn(answer(json.loads(line)))


if __name__ == "__main__":
    logging.basicConfig(level=os.environ.get("BATON_PARTIES_LOG", "CRITICAL"), stream=sys.stderr)
    asyncio.run(main())
    # Open rooms are dropped as they are: the native library's own farewell may wait for a server that is gone.
    os._exit(0)
