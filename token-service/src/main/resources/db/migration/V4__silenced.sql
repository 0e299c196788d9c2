-- Whose microphones the server muted, room by room: LiveKit forgets it with its rooms, and whoever comes back comes back muted.
ALTER TABLE call ADD COLUMN silenced text;
