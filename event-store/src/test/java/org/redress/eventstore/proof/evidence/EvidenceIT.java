package org.redress.eventstore.proof.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.eventstore.Commits;
import org.redress.eventstore.NewEvent;
import org.redress.eventstore.RawCommit;
import org.redress.eventstore.proof.Hash;
import org.redress.eventstore.proof.NotProven;
import org.redress.eventstore.proof.TreeHead;
import org.redress.eventstore.proof.checkpoint.Checkpoint;
import org.redress.eventstore.proof.notary.OpenNotary;
import org.redress.eventstore.proof.note.SignerKey;
import org.redress.eventstore.proof.note.VerifierKey;
import org.redress.eventstore.proof.note.Witness;
import org.redress.eventstore.rocks.Tampering;

/** Evidence holds as it was given out, and in no other form. */
class EvidenceIT {

  private static final String CASE = "case-1";

  @TempDir private Path folder;
  private OpenNotary open;
  private EvidenceMaker maker;

  /** Commits 1, 3, 5, ... 13 hold eight events of the case; the others belong to other cases. */
  @BeforeEach
  void fill() {
    open = new OpenNotary(folder);
    maker = new EvidenceMaker(open.log(), open.notary(), "Case", Set.of("Merchant"));
    open.log().append(Commits.several(CASE, 0, 2));
    for (int i = 1; i <= 6; i++) {
      open.log().append(Commits.one("other-" + i, 0));
      open.log().append(Commits.one(CASE, i + 1));
    }
    open.log().append(Commits.one("other-7", 0));
    open.notary().catchUp();
  }

  @AfterEach
  void close() {
    open.close();
  }

  @Test
  void evidenceProvesEveryEventOfTheCase() throws InterruptedException {
    Proven proven = EvidenceFile.parse(file().json()).check(keys());

    assertThat(proven.events()).isEqualTo(8);
    assertThat(proven.commits()).hasSize(7);
    assertThat(proven.checkpoint().head().size()).isEqualTo(14);
    assertThat(proven.sentence())
        .startsWith("the first 8 events of case-1, in 7 commits, are in log redress/")
        .contains("as it stood at 14 commits", "signed by key " + keys().getFirst().idText());
  }

  @Test
  void commitsAreInItByteForByte() throws InterruptedException {
    for (ProvenCommit proven : EvidenceFile.parse(file().json()).evidence().commits()) {
      RawCommit stored = open.log().commit(proven.commit().number()).orElseThrow();
      assertThat(proven.commit().body()).isEqualTo(stored.body());
    }
  }

  @Test
  void summaryNamesEveryEntryInBothLanguages() throws InterruptedException {
    EvidenceSummary summary = file().summary();

    assertThat(summary.en())
        .contains("SUMMARY OF EVIDENCE", "Entries 1 to 8 of file case-1, in 7 commits")
        .contains("| 1 | officer-1 | - | - | 1 Counted, 2 Counted", "| 13 |", "8 Counted");
    assertThat(summary.zh())
        .contains("证据摘要", "案卷 case-1 自第 1 项至第 8 项记录，共 7 次提交", "| 13 |", "8 Counted");
  }

  @Test
  void witnessIsNamed() throws InterruptedException {
    Witness witness = new Witness("witness.example/w");
    Evidence bare = evidence();
    Evidence cosigned =
        new Evidence(
            CASE,
            bare.checkpoint().with(witness.cosign(bare.checkpoint().note().text(), 7)),
            bare.commits());
    List<VerifierKey> all = List.of(keys().getFirst(), witness.key());

    assertThat(EvidenceCheck.check(cosigned, all).sentence())
        .contains("cosigned by witness.example/w");
    assertThat(EvidenceCheck.check(cosigned, keys()).witnesses()).isEmpty();
  }

  @Test
  void evidenceUnderAnotherKeyIsNotProven() throws InterruptedException {
    String origin = evidence().checkpoint().origin();
    List<VerifierKey> others = List.of(SignerKey.generate(origin).verifier());

    assertNotProven(evidence(), others, "not signed by a known key");
  }

  @Test
  void commitThatWasLeftOutIsNamed() throws InterruptedException {
    for (int left = 0; left < 6; left++) {
      List<ProvenCommit> fewer = new ArrayList<>(evidence().commits());
      ProvenCommit gone = fewer.remove(left);
      assertNotProven(
          with(fewer), keys(), "is left out before commit " + (gone.commit().number() + 2));
    }
  }

  @Test
  void commitsInAnotherOrderAreNotProven() throws InterruptedException {
    List<ProvenCommit> swapped = new ArrayList<>(evidence().commits());
    Collections.swap(swapped, 2, 3);

    assertNotProven(with(swapped), keys(), "is left out before commit 7");
  }

  @Test
  void commitTwiceIsNotProven() throws InterruptedException {
    List<ProvenCommit> twice = new ArrayList<>(evidence().commits());
    twice.add(twice.getLast());

    assertNotProven(with(twice), keys(), "Commit 13 does not come after commit 13");
  }

  @Test
  void changedByteOfAnyCommitIsNamed() throws InterruptedException {
    for (int i = 0; i < 7; i++) {
      List<ProvenCommit> changed = new ArrayList<>(evidence().commits());
      ProvenCommit one = changed.get(i);
      byte[] body = one.commit().body().clone();
      body[body.length - 4 - i] ^= 1;
      changed.set(i, new ProvenCommit(new RawCommit(one.commit().number(), body), one.path()));
      assertNotProven(
          with(changed), keys(), "Commit " + one.commit().number() + " is not in the tree");
    }
  }

  @Test
  void commitOfAnotherCaseIsNotEvidenceOfThisOne() throws InterruptedException {
    List<ProvenCommit> more = new ArrayList<>(evidence().commits());
    RawCommit other = open.log().commit(14).orElseThrow();
    more.add(new ProvenCommit(other, open.notary().tree().inclusion(13, 14).path()));

    assertNotProven(with(more), keys(), "Commit 14 holds no event of case-1");
  }

  @Test
  void checkpointOfAnotherTreeIsNotProven() throws InterruptedException {
    Checkpoint forged =
        Checkpoint.sign(new TreeHead(14, Hash.leaf("x".getBytes(UTF_8))), open.keys().signers());
    Evidence evidence = new Evidence(CASE, forged, evidence().commits());

    assertNotProven(evidence, keys(), "Commit 1 is not in the tree of the checkpoint");
  }

  @Test
  void noCommitIsNoEvidence() throws InterruptedException {
    assertNotProven(with(List.of()), keys(), "There is no event of case-1");
  }

  @Test
  void changedSummaryIsFound() throws InterruptedException {
    assertFileNotProven(it -> it.replace("Entries 1 to 8", "Entries 1 to 9"), "The summary");
  }

  @Test
  void changedFormIsFound() throws InterruptedException {
    assertFileNotProven(it -> it.replace("redress-evidence/v1", "redress-evidence/v2"), "format");
    assertFileNotProven(
        it -> it.replace("\"stream\" : \"case-1\"", "\"stream\" : 1"), "Not evidence");
    assertFileNotProven(it -> it.replace("\"proof\"", "\"prove\""), "Not evidence");
    assertFileNotProven(it -> it.replace("\"number\" : 3", "\"number\" : 4"), "Commit 4 is not in");
    assertFileNotProven(it -> it.substring(0, it.length() / 2), "Not evidence");
    assertFileNotProven(it -> "", "Not evidence");
  }

  @Test
  void newestEventIsWaitedForUntilACheckpointHoldsIt() throws InterruptedException {
    open.log().append(Commits.one(CASE, 8));
    open.notary().start();

    assertThat(EvidenceCheck.check(evidence(), keys()).events()).isEqualTo(9);
  }

  @Test
  void withoutANotaryAtWorkTheNewestEventIsNotGivenOut() {
    open.log().append(Commits.one(CASE, 8));

    assertThatThrownBy(() -> maker.of(CASE))
        .isInstanceOf(EvidenceWithheld.class)
        .hasMessage("No checkpoint holds commit 15 yet");
  }

  @Test
  void streamOfAnotherTypeIsNoCase() throws InterruptedException {
    open.log().append(Commits.of(typed("report-1", "Report")));
    open.notary().catchUp();

    assertThat(maker.of("report-1")).isEmpty();
    assertThat(maker.of("nothing")).isEmpty();
  }

  @Test
  void commitThatAlsoHoldsAReportStaysInside() {
    open.log().append(Commits.of(Commits.event(CASE, 8), typed("report-1", "Report")));
    open.notary().catchUp();

    assertThatThrownBy(() -> maker.of(CASE))
        .isInstanceOf(EvidenceWithheld.class)
        .hasMessage("Commit 15 also holds an event of a Report, which stays inside");
  }

  @Test
  void changedLogGivesOutNoEvidence() {
    Tampering.under(open.log()).change(5, "\"n\":", "\"N\":");

    assertThatThrownBy(() -> maker.of(CASE))
        .isInstanceOf(NotProven.class)
        .hasMessage("Commit 5 is not what the tree says that it was");
  }

  private static NewEvent typed(String stream, String type) {
    NewEvent event = Commits.event(stream, 0);
    return new NewEvent(
        event.id(), stream, 0, type, event.name(), null, event.time(), null, null, event.payload());
  }

  private void assertFileNotProven(UnaryOperator<String> change, String why)
      throws InterruptedException {
    String changed = change.apply(file().json());
    assertThatThrownBy(() -> EvidenceFile.parse(changed).check(keys()))
        .isInstanceOf(NotProven.class)
        .hasMessageContaining(why);
  }

  private static void assertNotProven(Evidence evidence, List<VerifierKey> keys, String why) {
    assertThatThrownBy(() -> EvidenceCheck.check(evidence, keys))
        .isInstanceOf(NotProven.class)
        .hasMessageContaining(why);
  }

  private Evidence evidence() throws InterruptedException {
    return maker.of(CASE).orElseThrow();
  }

  private Evidence with(List<ProvenCommit> commits) throws InterruptedException {
    return new Evidence(CASE, evidence().checkpoint(), commits);
  }

  private EvidenceFile file() throws InterruptedException {
    return EvidenceFile.of(evidence(), keys());
  }

  private List<VerifierKey> keys() {
    return open.keys().publicKeys();
  }
}
