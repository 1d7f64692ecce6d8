package org.redress.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.redress.command.complaint.ComplaintRefusal;
import org.redress.command.refund.RefundRefusal;

class RefusalCodesTest {

  @Test
  void everyCapabilityHasItsList() throws Exception {
    assertThat(lists())
        .contains(InputRefusal.class, ComplaintRefusal.class, RefundRefusal.class)
        .hasSizeGreaterThanOrEqualTo(7);
  }

  @Test
  void codeMeansOneThing() throws Exception {
    assertThat(codes()).extracting(RefusalCode::name).doesNotHaveDuplicates();
  }

  @Test
  void messageIsOneSentence() throws Exception {
    assertThat(codes())
        .extracting(RefusalCode::message)
        .allMatch(message -> message.matches("[A-Z][^.]*\\."));
  }

  @Test
  void messageIsFilledWithItsParameters() {
    Refusal refusal =
        Refusal.of(InputRefusal.STALE_VERSION, "expectedVersion", "7")
            .with("version", 7)
            .with("expected", 6);

    assertThat(refusal.message()).isEqualTo("The record has changed: it has version 7, not 6.");
  }

  private static List<RefusalCode> codes() throws Exception {
    return lists().stream()
        .flatMap(list -> Arrays.stream(list.getEnumConstants()))
        .map(RefusalCode.class::cast)
        .toList();
  }

  /** Every enum of codes among the compiled classes. */
  private static List<Class<?>> lists() throws IOException, URISyntaxException {
    Path root =
        Path.of(RefusalCode.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .map(file -> root.relativize(file).toString())
          .filter(file -> file.endsWith("Refusal.class"))
          .map(file -> file.replace(".class", "").replace('/', '.'))
          .<Class<?>>map(RefusalCodesTest::load)
          .filter(type -> type.isEnum() && RefusalCode.class.isAssignableFrom(type))
          .toList();
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
