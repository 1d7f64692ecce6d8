package org.redress.eventstore.axon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.common.IdentifierFactory;
import org.junit.jupiter.api.Test;

class ProcessIdsTest {

  @Test
  void axonUsesThem() {
    assertThat(IdentifierFactory.getInstance()).isInstanceOf(ProcessIds.class);
  }

  @Test
  void idsAreUuidsOfVersionEightAndDifferent() {
    var ids = new ProcessIds();

    var some = Stream.generate(ids::generateIdentifier).limit(10_000).toList();

    assertThat(some).doesNotHaveDuplicates();
    assertThat(some).map(UUID::fromString).allMatch(id -> id.version() == 8 && id.variant() == 2);
  }

  @Test
  void anotherProcessHasOtherIds() {
    assertThat(new ProcessIds().generateIdentifier())
        .isNotEqualTo(new ProcessIds().generateIdentifier());
  }
}
