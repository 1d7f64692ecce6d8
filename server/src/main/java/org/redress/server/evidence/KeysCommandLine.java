package org.redress.server.evidence;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.redress.eventstore.proof.NotProven;
import org.redress.eventstore.proof.checkpoint.LogKeys;
import org.redress.eventstore.proof.note.SignerKey;
import org.redress.eventstore.proof.note.VerifierKey;
import org.redress.server.CannotStart;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code redress keys}: the keys that sign checkpoints. */
@Command(
    name = "keys",
    description = {
      "Lists the public keys of the log, one a line; hand them to whoever checks evidence.",
      "To change the key: --add makes another that signs too, also while the service runs; when"
          + " everybody knows it, --retire deletes the private part of the old one."
    },
    mixinStandardHelpOptions = true)
public final class KeysCommandLine implements Callable<Integer> {

  @Option(
      names = "--data",
      paramLabel = "DIR",
      defaultValue = "data",
      description = "Data folder (default: ./data).")
  private Path data = Path.of("data");

  @Option(names = "--add", description = "Makes a key that signs from now on.")
  private boolean add;

  @Option(
      names = "--retire",
      paramLabel = "ID",
      description = "Deletes the private part of a key; its public part stays listed.")
  private @Nullable String retire;

  @Option(
      names = "--origin",
      paramLabel = "NAME",
      description = "Name of the log, for its first key; a random one when left out.")
  private @Nullable String origin;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    LogKeys keys = LogKeys.in(data.resolve("keys"));
    try {
      if (add) {
        keys.add(name(keys));
      }
      if (retire != null) {
        keys.retire(retire);
      }
      if (!keys.exist()) {
        throw new CannotStart(
            "There is no key in "
                + data
                + (Files.exists(data) ? " yet" : ", which does not exist"));
      }
      list(keys);
      return 0;
    } catch (NotProven e) {
      throw new CannotStart(String.valueOf(e.getMessage()), e);
    }
  }

  private String name(LogKeys keys) {
    String known = keys.exist() ? keys.publicKeys().getFirst().name() : null;
    if (known != null && origin != null && !known.equals(origin)) {
      throw new CannotStart("The log is called " + known + "; a log keeps its name");
    }
    if (known != null) {
      return known;
    }
    return origin == null ? LogKeys.newOrigin() : origin;
  }

  private void list(LogKeys keys) {
    PrintWriter out = spec.commandLine().getOut();
    List<VerifierKey> signing = keys.signers().stream().map(SignerKey::verifier).toList();
    for (VerifierKey key : keys.publicKeys()) {
      out.println("# " + key.idText() + (signing.contains(key) ? " signs" : " is retired"));
      out.println(key);
    }
    out.flush();
  }
}
