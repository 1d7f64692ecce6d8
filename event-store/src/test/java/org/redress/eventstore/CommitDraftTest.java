package org.redress.eventstore;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommitDraftTest {

  private static final Instant RECORDED = Instant.parse("2026-03-01T08:00:01.120Z");

  @Test
  void theStoredFormIsTheseBytes() {
    NewEvent first =
        new NewEvent(
            "event-1",
            "case-1",
            0,
            "Case",
            "ComplaintFiled",
            "2",
            Instant.parse("2026-03-01T08:00:01Z"),
            Instant.parse("2026-02-28T16:00:00Z"),
            "{\"page\":3}",
            "{ \"facts\": \"不退款\" }");
    NewEvent second =
        new NewEvent(
            "event-2",
            null,
            0,
            null,
            "Noted",
            null,
            Instant.parse("2026-03-01T08:00:01.1Z"),
            null,
            null,
            "null");
    NewCommit commit =
        new NewCommit(
            "commit-1", "key-1", Map.of("role", "OFFICER", "actor", "a"), List.of(first, second));

    byte[] body = CommitDraft.of(commit).seal(17, RECORDED);

    assertThat(new String(body, UTF_8))
        .isEqualTo(
            """
            {"form":1,"number":17,"recordedAt":"2026-03-01T08:00:01.120Z","commitId":"commit-1",\
            "uniqueKey":"key-1","context":{"actor":"a","role":"OFFICER"},"events":[\
            {"id":"event-1","stream":"case-1","version":0,"type":"Case","name":"ComplaintFiled",\
            "revision":"2","time":"2026-03-01T08:00:01Z","businessTime":"2026-02-28T16:00:00Z",\
            "meta":{"page":3},"payload":{ "facts": "不退款" }},\
            {"id":"event-2","name":"Noted","time":"2026-03-01T08:00:01.100Z","payload":null}]}\
            """);
  }

  @Test
  void theRecordedTimeIsReadWithoutTheRest() {
    byte[] body = CommitDraft.of(Commits.one("case-1", 0)).seal(17, RECORDED);
    assertThat(new RawCommit(17, body).recordedAt()).isEqualTo(RECORDED);
  }

  @Test
  void aBodyUnderAnotherNumberIsNotBelieved() {
    byte[] body = CommitDraft.of(Commits.one("case-1", 0)).seal(17, RECORDED);
    assertThatThrownBy(() -> new RawCommit(18, body).parse())
        .isInstanceOf(CommitLogException.class)
        .hasMessage("The body stored as commit 18 says that it is commit 17");
  }

  @Test
  void aBodyThatIsCutOffIsNamed() {
    byte[] body = CommitDraft.of(Commits.one("case-1", 0)).seal(17, RECORDED);
    byte[] cut = Arrays.copyOf(body, body.length - 9);
    assertThatThrownBy(() -> new RawCommit(17, cut).parse())
        .isInstanceOf(CommitLogException.class)
        .hasMessageStartingWith("Commit 17 cannot be read");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"form\":1,         | ''                     | it does not begin with its form",
        "\"commitId\"        | \"idOfCommit\"         | commitId is missing",
        "\"recordedAt\"      | \"recorded\"           | recordedAt is missing",
        "\"context\":{       | \"context\":[],\"o\":{ | START_ARRAY instead of START_OBJECT",
        "\"events\"          | \"facts\"              | events is missing",
        "\"events\":[        | \"events\":[1,         | VALUE_NUMBER_INT instead of START_OBJECT",
        "\"version\"         | \"place\"              | version is missing",
        "\"payload\"         | \"load\"               | payload is missing",
        "\"name\":           | \"name\":7,\"o\":      | name is no text"
      })
  void aBodyThatLacksSomethingIsNamedWithIt(String has, String becomes, String why) {
    byte[] body = CommitDraft.of(Commits.one("case-1", 0)).seal(17, RECORDED);
    String other = new String(body, UTF_8).replaceFirst(Pattern.quote(has), becomes);
    assertThatThrownBy(() -> new RawCommit(17, other.getBytes(UTF_8)).parse())
        .isInstanceOf(CommitLogException.class)
        .hasMessage("Commit 17 cannot be read: " + why);
  }

  @Test
  void aBodyWithSomethingAfterItsEndIsRefused() {
    byte[] body = CommitDraft.of(Commits.one("case-1", 0)).seal(17, RECORDED);
    byte[] more = (new String(body, UTF_8) + "{}").getBytes(UTF_8);
    assertThatThrownBy(() -> new RawCommit(17, more).parse())
        .isInstanceOf(CommitLogException.class)
        .hasMessage("Commit 17 cannot be read: there is more after its end");
  }

  @Test
  void aBodyOfAnotherFormIsRefused() {
    byte[] body = CommitDraft.of(Commits.one("case-1", 0)).seal(17, RECORDED);
    byte[] other = new String(body, UTF_8).replace("\"form\":1", "\"form\":2").getBytes(UTF_8);
    assertThatThrownBy(() -> new RawCommit(17, other).parse())
        .isInstanceOf(CommitLogException.class)
        .hasMessage("Commit 17 is of form 2; this program reads form 1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "{",
        "{\"a\":1",
        "{a:1}",
        "nul",
        "1 2",
        "{}{}",
        "{}},{\"id\":\"smuggled\"",
        "\"half of a pair \ud83d\"",
        "01",
        "NaN"
      })
  void whatIsNotOneJsonValueIsRefused(String payload) {
    assertThatThrownBy(() -> CommitDraft.of(Commits.of(Commits.event("case-1", 0, payload))))
        .isInstanceOf(CommitLogException.class);
  }

  @Test
  void metadataIsAnObject() {
    NewEvent event =
        new NewEvent(
            "event-1", null, 0, null, "Noted", null, Commits.MADE, null, " [\"page\"]", "1");
    assertThatThrownBy(() -> CommitDraft.of(Commits.of(event)))
        .isInstanceOf(CommitLogException.class)
        .hasMessage("The metadata of event event-1 is no JSON object");
  }

  @Test
  void whatIsNestedTooDeepToBeReadBackIsRefused() {
    assertThat(readBack("[".repeat(400) + "]".repeat(400))).isNotNull();
    String deep = "[".repeat(401) + "]".repeat(401);
    assertThatThrownBy(() -> CommitDraft.of(Commits.of(Commits.event("case-1", 0, deep))))
        .isInstanceOf(CommitLogException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "case\0"})
  void aStreamNameThatCannotBeAKeyIsRefused(String stream) {
    assertThatThrownBy(() -> CommitDraft.of(Commits.one(stream, 0)))
        .isInstanceOf(CommitLogException.class);
  }

  @Test
  void aNegativeVersionIsRefused() {
    assertThatThrownBy(() -> CommitDraft.of(Commits.one("case-1", -1)))
        .isInstanceOf(CommitLogException.class);
  }

  private static StoredCommit readBack(String payload) {
    byte[] body = CommitDraft.of(Commits.of(Commits.event("case-1", 0, payload))).seal(1, RECORDED);
    return new RawCommit(1, body).parse();
  }
}
