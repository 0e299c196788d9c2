/** What a party heard: recordings, tone detection, pictures. Knows nothing about calls or browsers. */
package io.baton.systemtest.sound;
