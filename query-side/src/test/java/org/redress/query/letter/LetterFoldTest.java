package org.redress.query.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.redress.query.fixture.LetterStory.day;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.redress.events.DomainEvent;
import org.redress.events.letter.LetterEvent;
import org.redress.events.letter.LetterPart;
import org.redress.events.letter.PlatformEntry;
import org.redress.query.MaskedSender;
import org.redress.query.fixture.LetterStory;
import org.redress.query.fixture.Recordings;
import org.redress.query.projection.MissingDocument;
import org.redress.query.projection.Recorded;

class LetterFoldTest {

  private static Letter fold(List<DomainEvent> events) {
    Letter letter = null;
    for (Recorded event : Recordings.of(events)) {
      letter = LetterFold.apply(letter, event, (LetterEvent) event.event());
    }
    return letter;
  }

  @Test
  void receivedLetterShowsItsSenderMasked() {
    Letter letter = fold(LetterStory.letter().subList(0, 1));
    assertThat(letter.entry()).isEqualTo(PlatformEntry.WECHAT_ACCOUNT);
    assertThat(letter.sender()).isEqualTo(new MaskedSender("王***", "***1234", "***"));
    assertThat(letter.parts()).isEmpty();
  }

  @Test
  void splitLetterListsItsPartsAndEachFileLeadsBack() {
    Letter letter = fold(LetterStory.letter());
    assertThat(letter.splitAt()).isEqualTo(day(1));
    assertThat(letter.parts())
        .extracting(LetterPart::fileId)
        .containsExactly("case-1", "report-1", "query-1");
    Map<String, LetterLink> links =
        Recordings.fold(new LetterLinks(), Recordings.of(LetterStory.letter()));
    assertThat(links).containsOnlyKeys("case-1", "report-1", "query-1");
    assertThat(links.get("report-1").letterId()).isEqualTo("letter-1");
  }

  @Test
  void splitOfALetterThatIsNotThereIsAnError() {
    assertThatThrownBy(() -> fold(LetterStory.letter().subList(1, 2)))
        .isInstanceOf(MissingDocument.class);
  }
}
