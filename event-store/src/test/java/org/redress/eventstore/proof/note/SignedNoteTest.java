package org.redress.eventstore.proof.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.eventstore.proof.NotProven;

/**
 * Notes and keys against the published ones of Go's checksum database: the key pair and the note of
 * {@code golang.org/x/mod/sumdb/note/note_test.go}.
 */
class SignedNoteTest {

  private static final String PUBLIC =
      "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
  private static final String SECRET =
      "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz";
  private static final String TEXT =
      "If you think cryptography is the answer to your problem,\n"
          + "then you don't know what your problem is.\n";
  private static final String LINE =
      "— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";
  private static final String NOTE = TEXT + "\n" + LINE;

  private final VerifierKey key = VerifierKey.parse(PUBLIC);

  @Test
  void publishedNoteIsSignedByThePublishedKey() {
    SignedNote note = SignedNote.parse(NOTE);

    assertThat(note.text()).isEqualTo(TEXT);
    assertThat(note.signers(List.of(key))).containsExactly(key);
    assertThat(note).hasToString(NOTE);
  }

  @Test
  void publishedKeySignsThePublishedNote() {
    SignerKey signer = SignerKey.parse(SECRET, key);

    assertThat(new SignedNote(TEXT, List.of(signer.sign(TEXT)))).hasToString(NOTE);
    assertThat(signer.secretText()).isEqualTo(SECRET);
    assertThat(signer).hasToString(PUBLIC);
    assertThat(key).hasToString(PUBLIC);
  }

  @Test
  void changedTextIsNotSigned() {
    SignedNote changed = SignedNote.parse(NOTE.replace("answer", "Answer"));

    assertThatThrownBy(() -> changed.signers(List.of(key)))
        .isInstanceOf(NotProven.class)
        .hasMessage("The signature of key PeterNeumann c74f20a3 does not hold");
  }

  @Test
  void signatureOfAnUnknownKeyCountsForNothing() {
    VerifierKey other = SignerKey.generate("PeterNeumann").verifier();

    assertThat(SignedNote.parse(NOTE).signers(List.of(other))).isEmpty();
  }

  @Test
  void generatedKeySignsAndIsReadBack() {
    SignerKey signer = SignerKey.generate("log.example/1");
    SignerKey again = SignerKey.parse(signer.secretText(), signer.verifier());
    SignedNote note = SignedNote.parse(NOTE).with(again.sign(TEXT));

    assertThat(SignedNote.parse(note.toString()).signers(List.of(key, signer.verifier())))
        .containsExactly(key, signer.verifier());
  }

  @Test
  void privateKeyOfAnotherPublicKeyIsRefused() {
    SignerKey one = SignerKey.generate("log.example/1");
    SignerKey other = SignerKey.generate("log.example/1");
    String mixed = one.secretText().replace(one.verifier().idText(), other.verifier().idText());

    assertThatThrownBy(() -> SignerKey.parse(one.secretText(), other.verifier()))
        .isInstanceOf(NotProven.class);
    assertThatThrownBy(() -> SignerKey.parse(mixed, other.verifier()))
        .isInstanceOf(NotProven.class);
  }

  /** One character changed anywhere is another key or none. */
  @Test
  void publicKeyWithAnyCharacterChangedIsRefused() {
    for (int i = 0; i < PUBLIC.length(); i++) {
      String changed =
          PUBLIC.substring(0, i) + (char) (PUBLIC.charAt(i) + 1) + PUBLIC.substring(i + 1);
      assertThatThrownBy(() -> VerifierKey.parse(changed)).isInstanceOf(NotProven.class);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "text\n",
        "text\n\n",
        "text\n\n— name\n",
        "text\n\n— name AAAA\n",
        "text\n\n— name AAAAAA==",
        "text\n\n- name AAAAAAA=\n",
        "text\n\n— na+me AAAAAAA=\n",
        "text\n\n—  AAAAAAA=\n",
        "text\n\n— name AAAA*AA=\n",
        "text\n\n— name AAAAAAA= \n",
        "te\txt\n\n— name AAAAAAA=\n",
        "text\r\n\n— name AAAAAAA=\n"
      })
  void whatIsNotANoteIsRefused(String text) {
    assertThatThrownBy(() -> SignedNote.parse(text)).isInstanceOf(NotProven.class);
  }

  @Test
  void noteWithTooManySignaturesIsRefused() {
    assertThat(SignedNote.parse("text\n\n" + LINE.repeat(100)).signatures()).hasSize(100);
    assertThatThrownBy(() -> SignedNote.parse("text\n\n" + LINE.repeat(101)))
        .isInstanceOf(NotProven.class);
  }
}
