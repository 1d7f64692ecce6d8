package org.redress.eventstore.mongo;

import java.time.Duration;

/** How time passes for those who wait for a server. */
interface Timing {

  /** That of this machine. */
  Timing REAL =
      new Timing() {
        @Override
        public long nanos() {
          return System.nanoTime();
        }

        @Override
        public void pause(Duration length) {
          try {
            Thread.sleep(length);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        }
      };

  /** Nanoseconds since some moment. */
  long nanos();

  /** Lets time pass. */
  void pause(Duration length);
}
