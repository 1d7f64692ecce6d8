package org.redress.server.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.redress.server.Answer;
import org.redress.server.ServerUnderTest;

/** A closed complaint is shown, corrected after an objection and withdrawn; the public looks on. */
class PublicRecordIT {

  private static final String CASE = "public-case-1";
  private static final String NOBODY = "anybody; PUBLIC; none";

  private final ServerUnderTest server = ServerUnderTest.shared();
  private final Steps steps = new Steps(server);

  @Test
  void publicSeesWhatAnOfficerDecidedToShowAndNothingElse() {
    String code = Inputs.creditCode(61);
    steps.done("registerMerchant", Inputs.merchant(code));
    steps.done("fileComplaint", Inputs.filing(CASE, "350102", code));

    Answer acts = server.ask("showToThePublic", Map.of("caseId", CASE));

    assertThat(acts.errors()).isEmpty();
    assertThat(acts.at("/tooEarly/userErrors/0/code").asString()).isEqualTo("WRONG_STATE");
    assertThat(acts.at("/namesSomebody/userErrors/0/code").asString())
        .isEqualTo("PUBLIC_TEXT_HOLDS_PERSONAL_DATA");
    assertThat(acts.at("/publish/userErrors").size()).isZero();
    assertThat(acts.at("/review/case/publicity/stage").asString()).isEqualTo("SHOWN");
    assertThat(acts.at("/review/case/publicity/decidedBy").asString()).isEqualTo("demo-officer");
    assertThat(acts.at("/review/case/publicity/objections/0/finding").asString())
        .isEqualTo("CORRECTED");

    Answer seen = asPublic("publicRecord", Map.of("creditCode", code));
    assertThat(seen.errors()).isEmpty();
    assertThat(seen.at("/publicRecord/shown/totalCount").asInt()).isEqualTo(1);
    assertThat(seen.at("/publicRecord/shown/edges/0/node/complainant").asString())
        .isEqualTo("投***");
    assertThat(seen.at("/publicRecord/shown/edges/0/node/problem").asString()).isEqualTo("启动时声音大");
    assertThat(seen.at("/publicRecord/closed").asInt()).isEqualTo(1);

    Map<String, Object> withdrawal =
        Inputs.about(CASE, "2026-05-15T02:00:00Z", "reason", "SHOWN_IN_ERROR", "note", "公示有误");
    assertRoleMayNot(asPublic("withdrawPublicity", Map.of("input", withdrawal)));
    assertRoleMayNot(
        server.ask(
            "withdrawPublicity",
            Map.of("input", withdrawal),
            "X-Redress-Actor",
            "shop; MERCHANT; shop"));
    steps.done("withdrawPublicity", withdrawal);

    assertThat(
            asPublic("publicRecord", Map.of("creditCode", code))
                .at("/publicRecord/shown/totalCount")
                .asInt())
        .isZero();
  }

  @Test
  void everyOtherQuestionAndEveryCommandIsRefusedToThePublic() {
    Answer question = asPublic("caseFile", Map.of("id", CASE));
    Answer command =
        asPublic(
            "fileComplaint",
            Map.of("input", Inputs.filing("public-case-2", "350102", Inputs.creditCode(62))));

    assertThat(question.errors().getFirst().at("/extensions/code").asString())
        .isEqualTo("FORBIDDEN");
    assertThat(question.at("/case").isNull()).isTrue();
    assertRoleMayNot(command);
  }

  private Answer asPublic(String document, Map<String, Object> variables) {
    return server.ask(document, variables, "X-Redress-Actor", NOBODY);
  }

  private static void assertRoleMayNot(Answer answer) {
    assertThat(answer.at("/answer/userErrors/0/code").asString()).isEqualTo("ROLE_MAY_NOT");
    assertThat(answer.at("/answer/commit").isNull()).isTrue();
  }
}
