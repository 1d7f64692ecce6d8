package org.redress.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A server that cannot start says why in one line and leaves exit code 2 and a free folder. */
class RefusedStartIT {

  private final StringWriter err = new StringWriter();
  private final List<String> properties = new ArrayList<>();
  @TempDir Path temp;

  @AfterEach
  void forgetProperties() {
    properties.forEach(System::clearProperty);
  }

  @Test
  void portInUse() throws IOException {
    try (var taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      assertRefused("Port " + taken.getLocalPort() + " is in use", taken.getLocalPort());
    }
  }

  @Test
  void folderInUse() {
    try (DataFolder held = DataFolder.open(temp)) {
      assertThat(serve("--data", held.path().toString())).isEqualTo(2);
    }
    assertOneLine("in use by another process");
  }

  @Test
  void folderThatCannotBeMade() throws IOException {
    Path file = Files.createFile(temp.resolve("file"));

    assertThat(serve("--data", file.resolve("data").toString())).isEqualTo(2);

    assertOneLine("cannot be written");
  }

  @Test
  void logThatIsDamaged() throws IOException {
    Files.createDirectories(temp.resolve("log"));
    Files.writeString(temp.resolve("log/CURRENT"), "nothing of this kind\n");

    assertRefused(temp.resolve("log").toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.1"})
  void addressBeyondLoopbackByProperty(String address) {
    set("server.address", address);

    assertRefused("allowed are 127.0.0.1, ::1 and localhost");
  }

  @Test
  void emptyAddressByProperty() {
    set("server.address", "");

    assertRefused("allowed are 127.0.0.1, ::1 and localhost");
  }

  @Test
  void addressBeyondLoopbackByEnvironment() throws Exception {
    Path output = temp.resolve("output");
    var process =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            "serve",
            "--port",
            "0",
            "--data",
            temp.resolve("data").toString());
    process.environment().put("SERVER_ADDRESS", "0.0.0.0");
    process.redirectErrorStream(true).redirectOutput(output.toFile());

    assertThat(process.start().waitFor()).isEqualTo(2);

    assertThat(Files.readAllLines(output))
        .singleElement()
        .asString()
        .startsWith("redress: ")
        .contains("0.0.0.0", "allowed are 127.0.0.1, ::1 and localhost");
  }

  @Test
  void secondPort() {
    set("management.server.port", "0");

    assertRefused("one port");
  }

  private void assertRefused(String reason) {
    assertRefused(reason, 0);
  }

  private void assertRefused(String reason, int port) {
    assertThat(serve("--data", temp.toString(), "--port", String.valueOf(port))).isEqualTo(2);

    assertOneLine(reason);
    DataFolder.open(temp).close();
  }

  private void assertOneLine(String reason) {
    assertThat(err.toString()).startsWith("redress: ").contains(reason).hasLineCount(1);
  }

  private int serve(String... options) {
    String[] arguments =
        Stream.concat(Stream.of("serve"), Stream.of(options)).toArray(String[]::new);
    return Main.commandLine()
        .setOut(new PrintWriter(new StringWriter(), true))
        .setErr(new PrintWriter(err, true))
        .execute(arguments);
  }

  private void set(String property, String value) {
    properties.add(property);
    System.setProperty(property, value);
  }
}
