package org.redress.server.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.eventstore.proof.ConsistencyProof;
import org.redress.eventstore.proof.Hash;
import org.redress.eventstore.proof.checkpoint.Checkpoint;
import org.redress.eventstore.proof.evidence.EvidenceFile;
import org.redress.eventstore.proof.evidence.Proven;
import org.redress.eventstore.proof.note.VerifierKey;
import org.redress.server.Answer;
import org.redress.server.ServerUnderTest;
import tools.jackson.databind.JsonNode;

/** Proofs for everybody, evidence for a few. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProofsOverHttpIT {

  private static final String CASE = "proof-case";
  private static final String REPORT = "proof-report";
  private static final String ACTOR = "X-Redress-Actor";

  private final ServerUnderTest server = ServerUnderTest.shared();

  @BeforeAll
  void fileACase() {
    var steps = new Steps(server);
    steps.toMediation(CASE, "350102", Inputs.creditCode(41));
    steps.done(
        "fileReport",
        Inputs.map(
            "reportId", REPORT,
            "channel", "PLATFORM_12315",
            "reporter",
                Inputs.map(
                    "name", "举报人 041",
                    "phone", "13900000941",
                    "address", "举报路 41 号",
                    "idPaper", "样例证件 041"),
            "insider", true,
            "target", Inputs.map("name", "某家电商行", "creditCode", Inputs.creditCode(41)),
            "clue", "内部账册",
            "factualBasis", "内部账册",
            "region", "350102",
            "occurredAt", "2026-05-06T01:00:00Z"));
    // The evidence waits for the checkpoint over the case.
    assertThat(evidence("auditor-1; AUDITOR; audit").errors()).isEmpty();
  }

  @Test
  void checkpointIsSignedByAKeyThatIsPublished() {
    Checkpoint checkpoint = latest();

    assertThat(checkpoint.logSigners(keys())).isNotEmpty();
    assertThat(
            server
                .ask("checkpoint", Map.of("treeSize", checkpoint.head().size()))
                .at("/checkpoint/note")
                .asString())
        .isEqualTo(checkpoint.toString());
  }

  @Test
  void sizeForWhichNothingWasSignedHasNoCheckpoint() {
    assertThat(server.ask("checkpoint", Map.of("treeSize", 1L << 40)).at("/checkpoint").isNull())
        .isTrue();
  }

  @Test
  void logOnlyGrewBetweenTwoSizes() {
    Checkpoint checkpoint = latest();
    long to = checkpoint.head().size();
    Answer answer = server.ask("consistencyProof", Map.of("from", 1, "to", to));
    JsonNode proof = answer.at("/consistencyProof");
    List<Hash> path =
        StreamSupport.stream(proof.get("path").spliterator(), false)
            .map(hash -> Hash.parse(hash.asString()))
            .toList();

    assertThat(Hash.parse(proof.get("toRoot").asString())).isEqualTo(checkpoint.head().root());
    assertThat(
            new ConsistencyProof(1, to, path)
                .proves(Hash.parse(proof.get("fromRoot").asString()), checkpoint.head().root()))
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource({"0,1,from", "2,1,from", "1,0,to", "1,1099511627776,to"})
  void sizesOutOfOrderAreRefused(long from, long to, String argument) {
    JsonNode error =
        server.ask("consistencyProof", Map.of("from", from, "to", to)).errors().getFirst();

    assertThat(error.at("/extensions/code").asString()).isEqualTo("INVALID_ARGUMENT");
    assertThat(error.at("/extensions/path/0").asString()).isEqualTo(argument);
    assertThat(error.at("/extensions/allowed").asString()).startsWith("1 to ");
  }

  @Test
  void publicAnswersHoldNothingThatWasRecorded() {
    String all =
        server.ask("checkpoint", Map.of()).body().toString()
            + server.ask("logKeys", Map.of()).body()
            + server.ask("consistencyProof", Map.of("from", 1, "to", 2)).body();

    assertThat(all).doesNotContain(CASE, "Complaint", "officer", "PRIVATE");
  }

  @ParameterizedTest
  @ValueSource(strings = {"OFFICER", "AUDITOR", "OVERSIGHT"})
  void evidenceIsGivenToThoseWhoHandleOrOversee(String role) {
    Answer answer = evidence("somebody-1; " + role + "; body");

    Proven proven = EvidenceFile.parse(answer.at("/caseEvidence/file").asString()).check(keys());
    assertThat(proven.stream()).isEqualTo(CASE);
    assertThat(proven.events()).isEqualTo(answer.at("/caseEvidence/events").asLong()).isPositive();
    assertThat(answer.at("/caseEvidence/commits").asInt()).isEqualTo(proven.commits().size());
    assertThat(answer.at("/caseEvidence/proven").asString()).isEqualTo(proven.sentence());
    assertThat(answer.at("/caseEvidence/zh").asString())
        .startsWith("证据摘要")
        .contains("ComplaintFiled");
    assertThat(answer.at("/caseEvidence/en").asString()).startsWith("SUMMARY OF EVIDENCE");
  }

  @ParameterizedTest
  @ValueSource(strings = {"MEDIATOR", "MERCHANT", "CONSUMER"})
  void evidenceIsRefusedToAllOthers(String role) {
    Answer answer = evidence("somebody-1; " + role + "; body");

    JsonNode error = answer.errors().getFirst();
    assertThat(answer.errors()).hasSize(1);
    assertThat(error.at("/extensions/code").asString()).isEqualTo("FORBIDDEN");
    assertThat(error.at("/extensions/allowed").asString())
        .isEqualTo("the roles OFFICER, AUDITOR, OVERSIGHT");
    assertThat(answer.at("/caseEvidence").isNull()).isTrue();
  }

  /** A report is no case: nobody gets at who reported by asking for evidence. */
  @Test
  void reportIsNotGivenOutAsEvidence() {
    Answer answer =
        server.ask("caseEvidence", Map.of("id", REPORT), ACTOR, "auditor-1; AUDITOR; audit");
    assertThat(answer.errors()).isEmpty();
    assertThat(answer.at("/caseEvidence").isNull()).isTrue();
  }

  private Answer evidence(String actor) {
    return server.ask("caseEvidence", Map.of("id", CASE), ACTOR, actor);
  }

  private Checkpoint latest() {
    return Checkpoint.parse(server.ask("checkpoint", Map.of()).at("/checkpoint/note").asString());
  }

  private List<VerifierKey> keys() {
    return server
        .ask("logKeys", Map.of())
        .at("/logKeys")
        .valueStream()
        .map(key -> VerifierKey.parse(key.get("verifierKey").asString()))
        .toList();
  }
}
