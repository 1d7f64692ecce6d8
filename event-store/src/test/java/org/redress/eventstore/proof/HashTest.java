package org.redress.eventstore.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A hash has one form as text and one as bytes. */
class HashTest {

  private static final String TEXT = "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";

  @Test
  void textIsReadBack() {
    assertThat(Hash.parse(TEXT)).isEqualTo(Hash.OF_EMPTY_TREE);
    assertThat(Hash.OF_EMPTY_TREE.base64()).isEqualTo(TEXT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU",
        "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFV=",
        "47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU=",
        "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFUA",
        "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU= "
      })
  void anyOtherTextIsRefused(String text) {
    assertThatThrownBy(() -> Hash.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void leafIsNeverANode() {
    Hash left = Hash.leaf(new byte[] {1});
    Hash right = Hash.leaf(new byte[] {2});
    byte[] both = new byte[2 * Hash.BYTES];
    left.writeTo(both, 0);
    right.writeTo(both, Hash.BYTES);

    assertThat(Hash.leaf(both)).isNotEqualTo(Hash.node(left, right));
    assertThat(Hash.node(right, left)).isNotEqualTo(Hash.node(left, right));
    assertThat(Hash.in(both, Hash.BYTES)).isEqualTo(right);
    assertThat(left.isAt(both, 0)).isTrue();
    assertThat(left.isAt(both, Hash.BYTES)).isFalse();
  }

  @Test
  void halfAHashIsRefused() {
    assertThatThrownBy(() -> Hash.in(new byte[40], 20))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void bytesThatAreGivenOutAreACopy() {
    Hash.OF_EMPTY_TREE.bytes()[0] = 0;

    assertThat(Hash.OF_EMPTY_TREE.base64()).isEqualTo(TEXT);
  }
}
