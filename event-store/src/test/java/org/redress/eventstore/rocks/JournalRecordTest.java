package org.redress.eventstore.rocks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.List;
import org.junit.jupiter.api.Test;

class JournalRecordTest {

  private static final JournalRecord ONE =
      new JournalRecord(7, 5, List.of("one".getBytes(UTF_8), "two".getBytes(UTF_8)));
  private static final JournalRecord OTHER =
      new JournalRecord(9, 8, List.of("three".getBytes(UTF_8)));

  @Test
  void whatIsWrittenIsFoundAgain() {
    ByteBuffer file = file(ONE, OTHER);

    List<JournalRecord> found = JournalRecord.all(file);

    assertThat(found).extracting(JournalRecord::first).containsExactly(7L, 9L);
    assertThat(found).extracting(JournalRecord::last).containsExactly(8L, 9L);
    assertThat(found).extracting(JournalRecord::durable).containsExactly(5L, 8L);
    assertThat(found.getFirst().bodies())
        .containsExactly("one".getBytes(UTF_8), "two".getBytes(UTF_8));
  }

  @Test
  void recordWithAnyBitChangedIsNotFoundButTheOneBehindItIs() {
    for (int bit = 0; bit < ONE.size() * Byte.SIZE; bit++) {
      ByteBuffer file = file(ONE, OTHER);
      int at = bit / Byte.SIZE;
      file.put(at, (byte) (file.get(at) ^ (1 << (bit % Byte.SIZE))));
      assertThat(JournalRecord.all(file))
          .as("bit " + bit)
          .extracting(JournalRecord::first)
          .containsExactly(9L);
    }
  }

  @Test
  void whatIsLeftOfAnOlderRecordBehindANewOneIsPassedOver() {
    ByteBuffer file = file(ONE, ONE, OTHER);
    OTHER.putInto(file.duplicate().clear());
    assertThat(JournalRecord.all(file))
        .extracting(JournalRecord::first)
        .containsExactly(9L, 7L, 9L);
  }

  @Test
  void fileOfZerosHasNoRecord() {
    assertThat(JournalRecord.all(ByteBuffer.allocate(10_000))).isEmpty();
    assertThat(JournalRecord.all(ByteBuffer.allocate(0))).isEmpty();
  }

  private static ByteBuffer file(JournalRecord... records) {
    ByteBuffer file = ByteBuffer.allocate(1_000);
    for (JournalRecord record : records) {
      record.putInto(file);
    }
    return file.rewind().limit(1_000);
  }
}
