package org.redress.eventstore.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.redress.eventstore.CommitLogException;
import org.redress.eventstore.StoredEvent;
import org.redress.eventstore.StoredJson;

class EventCodecTest {

  private static final Painted PAINTED =
      new Painted(
          "wall-1",
          Instant.parse("2026-03-01T08:00:00.120Z"),
          LocalDate.parse("2026-03-02"),
          Colour.DARK_RED,
          12345678901L,
          new BigDecimal("1.50"),
          List.of(),
          null);

  private final EventCodec codec = new EventCodec(Map.of("Painted", Painted.class));

  @Test
  void componentsKeepTheirOrderAndNullsAreLeftOut() {
    assertThat(codec.encode(PAINTED))
        .isEqualTo(
            """
            {"wallId":"wall-1","at":"2026-03-01T08:00:00.120Z","day":"2026-03-02",\
            "colour":"DARK_RED","areaMillimetres":12345678901,"coats":1.50,"notes":[]}\
            """);
  }

  @Test
  void whatWasEncodedIsDecodedToAnEqualRecord() {
    assertThat(codec.decode(stored("Painted", codec.encode(PAINTED)))).isEqualTo(PAINTED);
  }

  @Test
  void anUnknownPropertyIsRefusedWithItsCommit() {
    String json = codec.encode(PAINTED).replace("\"colour\"", "\"shade\":1,\"colour\"");
    assertThatThrownBy(() -> codec.decode(stored("Painted", json)))
        .isInstanceOf(CommitLogException.class)
        .hasMessageContaining("commit 7")
        .hasMessageContaining("shade");
  }

  @Test
  void aMissingNumberIsRefusedAndNotTakenForZero() {
    String json = codec.encode(PAINTED).replace("\"areaMillimetres\":12345678901,", "");
    assertThatThrownBy(() -> codec.decode(stored("Painted", json)))
        .isInstanceOf(CommitLogException.class)
        .hasMessageContaining("areaMillimetres");
  }

  @Test
  void anUnknownEnumNameIsRefused() {
    String json = codec.encode(PAINTED).replace("DARK_RED", "dark red");
    assertThatThrownBy(() -> codec.decode(stored("Painted", json)))
        .isInstanceOf(CommitLogException.class)
        .hasMessageContaining("dark red");
  }

  @Test
  void anUnknownNameIsRefusedWithItsCommitAndEvent() {
    assertThatThrownBy(() -> codec.decode(stored("Scratched", "{}")))
        .isInstanceOf(CommitLogException.class)
        .hasMessage("Event 2 of commit 7, Scratched, has a name this program does not know");
  }

  @Test
  void aClassOutsideTheCatalogueHasNoName() {
    assertThat(codec.nameOf(Painted.class)).isEqualTo("Painted");
    assertThatThrownBy(() -> codec.nameOf(String.class))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private StoredEvent stored(String name, String json) {
    return new StoredEvent(
        7,
        2,
        "event-1",
        "wall-1",
        0,
        "Wall",
        name,
        null,
        Instant.parse("2026-03-01T08:00:01Z"),
        null,
        null,
        StoredJson.of(json));
  }

  enum Colour {
    DARK_RED;

    @Override
    public String toString() {
      return "dark red";
    }
  }

  record Painted(
      String wallId,
      Instant at,
      LocalDate day,
      Colour colour,
      long areaMillimetres,
      BigDecimal coats,
      List<String> notes,
      @Nullable String painter) {

    /** Looks like a property and is none. */
    public boolean isFresh() {
      return true;
    }
  }
}
