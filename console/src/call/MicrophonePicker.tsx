import { useEffect, useState } from 'react';
import { Select } from '@/design/Field';
import type { Line } from './line';

/** Which microphone speaks; known by name only once one may be used. */
export function MicrophonePicker({ line, label = 'Microphone' }: { line: Line; label?: string }) {
  const [devices, setDevices] = useState<MediaDeviceInfo[]>([]);
  const [chosen, setChosen] = useState('');

  useEffect(() => {
    const look = () =>
      navigator.mediaDevices
        .enumerateDevices()
        .then((all) =>
          setDevices(all.filter(({ kind, deviceId }) => kind === 'audioinput' && deviceId !== '')),
        );
    void look();
    navigator.mediaDevices.addEventListener('devicechange', look);
    return () => navigator.mediaDevices.removeEventListener('devicechange', look);
  }, []);

  if (devices.length === 0) return null;
  return (
    <Select
      label={label}
      value={chosen}
      onChange={({ target }) => {
        setChosen(target.value);
        void line.openMicrophone(target.value || undefined);
      }}
    >
      {!devices.some(({ deviceId }) => deviceId === chosen) && (
        <option value="">Chosen by the browser</option>
      )}
      {devices.map(({ deviceId, label: name }, index) => (
        <option key={deviceId} value={deviceId}>
          {name || `Microphone ${index + 1}`}
        </option>
      ))}
    </Select>
  );
}
