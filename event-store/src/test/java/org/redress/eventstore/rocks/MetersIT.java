package org.redress.eventstore.rocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.eventstore.Commits;
import org.redress.eventstore.StreamConflict;

class MetersIT {

  @TempDir private Path folder;

  @Test
  void appendsGroupsAndTheHeadAreMeasured() {
    SimpleMeterRegistry meters = new SimpleMeterRegistry();
    try (RocksCommitLog log = RocksCommitLog.in(folder).meters(meters).open()) {
      log.append(Commits.one("case-1", 0));
      log.append(Commits.one("case-1", 1));
      assertThatThrownBy(() -> log.append(Commits.one("case-1", 1)))
          .isInstanceOf(StreamConflict.class);

      assertThat(meters.get("redress.log.append").timer().count()).isEqualTo(2);
      assertThat(meters.get("redress.log.append").timer().totalTime(TimeUnit.NANOSECONDS))
          .isPositive();
      assertThat(meters.get("redress.log.group.size").summary().totalAmount()).isEqualTo(2);
      assertThat(meters.get("redress.log.head").gauge().value()).isEqualTo(2);
    }
  }
}
