package org.redress.eventstore.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeysTest {

  @Test
  void aUniqueKeyIsNeverAStreamVersion() {
    assertThat(Keys.unique("case-1|0")).isEqualTo("key|case-1|0|");
    assertThat(Keys.streamVersion("key|case-1", 0)).isEqualTo("key|case-1|0");
    assertThat(Keys.uniqueKey(Keys.unique("a|b|"))).isEqualTo("a|b|");
  }

  @Test
  void versionsBelongToTheirStreamAlone() {
    assertThat(Keys.version(Keys.streamVersion("case-1", 12), "case-1")).isEqualTo(12);
    assertThat(Keys.version(Keys.streamVersion("case-1|1", 2), "case-1")).isEqualTo(-1);
    assertThat(Keys.version(Keys.streamVersion("case-10", 2), "case-1")).isEqualTo(-1);
    assertThat(Keys.version(Keys.unique("case-1"), "key")).isEqualTo(-1);
  }

  @Test
  void theRangeOfAStreamHoldsItsVersions() {
    assertThat(Keys.streamVersion("case-1", Long.MAX_VALUE))
        .isGreaterThan(Keys.firstOf("case-1"))
        .isLessThan(Keys.afterLastOf("case-1"));
    assertThat(Keys.streamVersion("case-10", 0)).isLessThan(Keys.firstOf("case-1"));
  }
}
