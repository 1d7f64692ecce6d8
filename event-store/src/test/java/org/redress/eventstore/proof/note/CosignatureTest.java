package org.redress.eventstore.proof.note;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.redress.eventstore.proof.NotProven;

/** Cosignatures of witnesses (C2SP tlog-cosignature, version 1 over Ed25519). */
class CosignatureTest {

  private static final String TEXT =
      "example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n";

  private final Witness witness = new Witness("witness.example.com/w1");

  /** The message that the specification shows for this checkpoint. */
  @Test
  void messageIsThatOfTheSpecification() {
    assertThat(new String(VerifierKey.witnessed(TEXT, 1679315147), UTF_8))
        .isEqualTo(
            """
            cosignature/v1
            time 1679315147
            example.com/behind-the-sofa
            20852163
            CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=
            """);
  }

  /** A key published in the tests of github.com/transparency-dev/formats, file note_cosigv1. */
  @Test
  void publishedWitnessKeyIsRead() {
    VerifierKey key =
        VerifierKey.parse("remora.n621.de+da77ade7+BOvN63jn/bLvkieywe8R6UYAtVtNbZpXh34x7onlmtw2");

    assertThat(key.kind()).isEqualTo(KeyKind.WITNESS);
    assertThat(key.idText()).isEqualTo("da77ade7");
  }

  @Test
  void cosignatureHolds() {
    NoteSignature line = witness.cosign(TEXT, 1679315147);

    assertThatCode(() -> witness.key().verify(TEXT, NoteSignature.parse(line.toString())))
        .doesNotThrowAnyException();
  }

  @Test
  void cosignatureWithAnotherTimeDoesNotHold() {
    byte[] bytes = witness.cosign(TEXT, 1679315147).bytes();
    bytes[7]++;
    var later = new NoteSignature(witness.key().name(), witness.key().id(), bytes);

    assertThatThrownBy(() -> witness.key().verify(TEXT, later)).isInstanceOf(NotProven.class);
  }

  @Test
  void signatureOfALogIsNoCosignature() {
    SignerKey log = SignerKey.generate(witness.key().name());
    var disguised =
        new NoteSignature(witness.key().name(), witness.key().id(), log.sign(TEXT).bytes());

    assertThatThrownBy(() -> witness.key().verify(TEXT, disguised)).isInstanceOf(NotProven.class);
  }
}
