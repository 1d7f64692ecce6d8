package org.redress.eventstore.proof.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.eventstore.proof.Hash;
import org.redress.eventstore.proof.NotProven;
import org.redress.eventstore.proof.TreeHead;
import org.redress.eventstore.proof.note.SignerKey;
import org.redress.eventstore.proof.note.Witness;

class CheckpointTest {

  /** The example of C2SP tlog-checkpoint; the key to it is not published. */
  private static final String EXAMPLE =
      """
      example.com/behind-the-sofa
      20852163
      CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=

      — example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=
      """;

  private static final String ROOT = "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=";

  private final SignerKey one = SignerKey.generate("log.example/1");
  private final SignerKey other = SignerKey.generate("log.example/1");
  private final TreeHead head = new TreeHead(7, Hash.parse(ROOT));

  @Test
  void exampleOfTheSpecificationIsRead() {
    Checkpoint checkpoint = Checkpoint.parse(EXAMPLE);

    assertThat(checkpoint.origin()).isEqualTo("example.com/behind-the-sofa");
    assertThat(checkpoint.head()).isEqualTo(new TreeHead(20_852_163, Hash.parse(ROOT)));
    assertThat(checkpoint).hasToString(EXAMPLE);
  }

  @Test
  void checkpointIsSignedByEveryKeyDuringAChange() {
    Checkpoint checkpoint = Checkpoint.sign(head, List.of(one, other));

    assertThat(checkpoint.note().text()).isEqualTo("log.example/1\n7\n" + ROOT + "\n");
    assertThat(checkpoint.logSigners(List.of(one.verifier()))).containsExactly(one.verifier());
    assertThat(checkpoint.logSigners(List.of(one.verifier(), other.verifier()))).hasSize(2);
  }

  @Test
  void checkpointOfNoKnownKeyIsRefused() {
    Checkpoint checkpoint = Checkpoint.sign(head, List.of(one));

    assertThatThrownBy(() -> checkpoint.logSigners(List.of(other.verifier())))
        .isInstanceOf(NotProven.class)
        .hasMessage("The checkpoint of size 7 is not signed by a known key of log.example/1");
  }

  /** A key may sign under its own name only. */
  @Test
  void keyOfAnotherLogDoesNotSign() {
    SignerKey stranger = SignerKey.generate("log.example/2");
    Checkpoint mine = Checkpoint.sign(head, List.of(one));
    Checkpoint mixed = mine.with(stranger.sign(mine.note().text()));

    assertThatThrownBy(() -> mixed.logSigners(List.of(stranger.verifier())))
        .isInstanceOf(NotProven.class);
  }

  @Test
  void witnessIsNoLogAndLogIsNoWitness() {
    Witness witness = new Witness("witness.example/w");
    Checkpoint mine = Checkpoint.sign(head, List.of(one));
    Checkpoint cosigned = mine.with(witness.cosign(mine.note().text(), 1));

    assertThat(cosigned.witnesses(List.of(one.verifier(), witness.key())))
        .containsExactly(witness.key());
    assertThat(cosigned.logSigners(List.of(one.verifier(), witness.key())))
        .containsExactly(one.verifier());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "log.example\n7\n",
        "log.example\n07\n" + ROOT + "\n",
        "log.example\n-7\n" + ROOT + "\n",
        "log.example\n+7\n" + ROOT + "\n",
        "log.example\nseven\n" + ROOT + "\n",
        "log.example\n7\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I\n",
        "log.example\n7\n" + ROOT + "\n\nmore\n"
      })
  void whatIsNoCheckpointIsRefused(String text) {
    assertThatThrownBy(() -> Checkpoint.parse(text + "\n— name AAAAAAA=\n"))
        .isInstanceOf(NotProven.class);
  }
}
