// Checks a file of evidence (redress-evidence/v1) with public keys alone; shares no code with the
// product and needs nothing but a JDK. The format: docs/evidence-format.md.
//
//   java ops/VerifyEvidence.java EVIDENCE KEYS
//
// Exit code 0 when everything in it is proven, 1 when something is not, 2 when it cannot be read.

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An independent verifier in one file. */
public final class VerifyEvidence {

  private static final int LOG = 1;
  private static final int WITNESS = 4;

  private VerifyEvidence() {}

  /** Prints what is proven. */
  public static void main(String[] arguments) {
    String evidence;
    String keys;
    try {
      evidence = Files.readString(Path.of(arguments[0]));
      keys = Files.readString(Path.of(arguments[1]));
    } catch (IOException | IndexOutOfBoundsException e) {
      System.err.println("usage: java VerifyEvidence.java EVIDENCE KEYS: " + e);
      System.exit(2);
      return;
    }
    try {
      System.out.println("PROVEN: " + check(object(new Json(evidence).document()), keys(keys)));
    } catch (GeneralSecurityException | RuntimeException e) {
      System.out.println("NOT PROVEN: " + e.getMessage() + ".");
      System.exit(1);
    }
  }

  private static String check(Map<String, Object> file, List<Key> keys)
      throws GeneralSecurityException {
    require("redress-evidence/v1".equals(file.get("format")), "Not evidence in a known format");
    String stream = (String) file.get("stream");
    Checkpoint checkpoint = Checkpoint.read((String) file.get("checkpoint"));
    List<String> logs = checkpoint.signers(keys, LOG);
    require(!logs.isEmpty(), "The checkpoint is not signed by a known key of its log");
    List<String> witnesses = checkpoint.signers(keys, WITNESS);
    long events = 0;
    long last = 0;
    int commits = 0;
    for (Object each : list(file.get("commits"))) {
      Map<String, Object> commit = object(each);
      long number = (Long) commit.get("number");
      require(number > last, "Commit " + number + " does not come after commit " + last);
      byte[] body = base64((String) commit.get("body"));
      List<byte[]> path = new ArrayList<>();
      list(commit.get("proof")).forEach(hash -> path.add(base64((String) hash)));
      require(
          included(hash((byte) 0, body), number - 1, checkpoint, path),
          "Commit " + number + " is not in the tree of the checkpoint");
      events = follow(stream, number, object(new Json(new String(body, UTF_8)).document()), events);
      last = number;
      commits++;
    }
    require(events > 0, "There is no event of " + stream);
    return "the first %s events of %s, in %s commits, are in log %s as it stood at %s commits (root %s), signed by key %s%s; none of them was changed or left out since."
        .formatted(
            events,
            stream,
            commits,
            checkpoint.origin,
            checkpoint.size,
            Base64.getEncoder().encodeToString(checkpoint.root),
            String.join(" and ", logs),
            witnesses.isEmpty() ? "" : ", cosigned by " + String.join(" and ", witnesses));
  }

  /** The stream begins at version 0 and has no gap; returns its version after the commit. */
  private static long follow(String stream, long number, Map<String, Object> commit, long before) {
    require(
        Long.valueOf(1).equals(commit.get("form")) && Long.valueOf(number).equals(commit.get("number")),
        "Commit " + number + " says that it is another one");
    long next = before;
    for (Object each : list(commit.get("events"))) {
      Map<String, Object> event = object(each);
      if (stream.equals(event.get("stream"))) {
        require(
            Long.valueOf(next).equals(event.get("version")),
            "Event " + (next + 1) + " is left out before commit " + number);
        next++;
      }
    }
    require(next > before, "Commit " + number + " holds no event of " + stream);
    return next;
  }

  /** RFC 9162 section 2.1.3.2. */
  private static boolean included(byte[] leaf, long index, Checkpoint checkpoint, List<byte[]> path)
      throws GeneralSecurityException {
    long fn = index;
    long sn = checkpoint.size - 1;
    byte[] hash = leaf;
    if (fn < 0 || fn > sn) {
      return false;
    }
    for (byte[] next : path) {
      require(next.length == 32, "A hash does not have 32 bytes");
      if (sn == 0) {
        return false;
      }
      if ((fn & 1) == 1 || fn == sn) {
        hash = hash((byte) 1, next, hash);
        while ((fn & 1) == 0 && fn != 0) {
          fn >>= 1;
          sn >>= 1;
        }
      } else {
        hash = hash((byte) 1, hash, next);
      }
      fn >>= 1;
      sn >>= 1;
    }
    return sn == 0 && Arrays.equals(hash, checkpoint.root);
  }

  private static byte[] hash(byte first, byte[]... parts) throws GeneralSecurityException {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    digest.update(first);
    for (byte[] part : parts) {
      digest.update(part);
    }
    return digest.digest();
  }

  private static List<Key> keys(String text) throws GeneralSecurityException {
    List<Key> keys = new ArrayList<>();
    for (String line : text.lines().map(String::strip).toList()) {
      if (!line.isEmpty() && !line.startsWith("#")) {
        keys.add(Key.read(line));
      }
    }
    return keys;
  }

  private static byte[] base64(String text) {
    byte[] bytes = Base64.getDecoder().decode(text);
    require(Base64.getEncoder().encodeToString(bytes).equals(text), "Not base 64: " + text);
    return bytes;
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException(otherwise);
    }
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> object(Object value) {
    return (Map<String, Object>) value;
  }

  @SuppressWarnings("unchecked")
  private static List<Object> list(Object value) {
    return (List<Object>) value;
  }

  /** A public key, written down as name+id+base64(kind, 32 bytes). */
  private record Key(String name, String id, int kind, PublicKey key) {

    static Key read(String line) throws GeneralSecurityException {
      String[] parts = line.split("\\+", 3);
      require(parts.length == 3, "Not a key: " + line);
      byte[] typed = base64(parts[2]);
      require(
          typed.length == 33 && (typed[0] == LOG || typed[0] == WITNESS), "Not a key: " + line);
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update((parts[0] + "\n").getBytes(UTF_8));
      String own = HexFormat.of().formatHex(digest.digest(typed), 0, 4);
      require(own.equals(parts[1]), "The id of the key is not its own: " + line);
      byte[] spki =
          ByteBuffer.allocate(44)
              .put(HexFormat.of().parseHex("302a300506032b6570032100"))
              .put(typed, 1, 32)
              .array();
      PublicKey key =
          KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(spki));
      return new Key(parts[0], own, typed[0], key);
    }

    boolean verifies(byte[] message, byte[] made) throws GeneralSecurityException {
      Signature signature = Signature.getInstance("Ed25519");
      signature.initVerify(key);
      signature.update(message);
      return made.length == 64 && signature.verify(made);
    }
  }

  /** A signed note whose text is origin, size and root on a line each. */
  private record Checkpoint(
      String text, List<String> lines, String origin, long size, byte[] root) {

    static Checkpoint read(String note) {
      int cut = note.lastIndexOf("\n\n");
      require(cut >= 0 && note.endsWith("\n"), "The checkpoint is not a signed note");
      String text = note.substring(0, cut + 1);
      String[] lines = text.split("\n", -1);
      require(lines.length > 3 && lines[1].matches("0|[1-9][0-9]*"), "Not a checkpoint: " + text);
      return new Checkpoint(
          text,
          note.substring(cut + 2).lines().toList(),
          lines[0],
          new BigInteger(lines[1]).longValueExact(),
          base64(lines[2]));
    }

    /** Who signed: ids of keys of the log, or names of witnesses. */
    List<String> signers(List<Key> keys, int kind) throws GeneralSecurityException {
      List<String> signers = new ArrayList<>();
      for (Key key : keys) {
        if (key.kind == kind && (kind == WITNESS || key.name.equals(origin)) && signedBy(key)) {
          signers.add(kind == LOG ? key.id : key.name);
        }
      }
      return signers;
    }

    private boolean signedBy(Key key) throws GeneralSecurityException {
      boolean signed = false;
      for (String line : lines) {
        String[] parts = line.split(" ", -1);
        require(parts.length == 3 && parts[0].equals("—"), "Not a signature line: " + line);
        byte[] bytes = base64(parts[2]);
        if (parts[1].equals(key.name) && HexFormat.of().formatHex(bytes, 0, 4).equals(key.id)) {
          byte[] message = text.getBytes(UTF_8);
          int skip = 4;
          if (key.kind == WITNESS) {
            long seconds = ByteBuffer.wrap(bytes).getLong(4);
            message = ("cosignature/v1\ntime " + seconds + "\n" + text).getBytes(UTF_8);
            skip = 12;
          }
          require(
              key.verifies(message, Arrays.copyOfRange(bytes, skip, bytes.length)),
              "The signature of key " + key.name + " " + key.id + " does not hold");
          signed = true;
        }
      }
      return signed;
    }
  }

  /** As much of JSON as is needed: whole numbers are longs, other numbers stay text. */
  private static final class Json {

    private final String text;
    private int at;

    Json(String text) {
      this.text = text;
    }

    Object document() {
      Object value = value();
      blanks();
      require(at == text.length(), "There is something after the JSON value");
      return value;
    }

    private Object value() {
      blanks();
      return switch (text.charAt(at)) {
        case '{' -> members();
        case '[' -> items();
        case '"' -> string();
        case 't', 'f', 'n' -> word();
        default -> number();
      };
    }

    private Map<String, Object> members() {
      Map<String, Object> members = new LinkedHashMap<>();
      at++;
      for (blanks(); text.charAt(at) != '}'; blanks()) {
        comma(members.isEmpty());
        String name = string();
        blanks();
        require(text.charAt(at++) == ':', "Not JSON at " + at);
        require(!members.containsKey(name), "There are two members " + name);
        members.put(name, value());
      }
      at++;
      return members;
    }

    private List<Object> items() {
      List<Object> items = new ArrayList<>();
      at++;
      for (blanks(); text.charAt(at) != ']'; blanks()) {
        comma(items.isEmpty());
        items.add(value());
      }
      at++;
      return items;
    }

    private void comma(boolean first) {
      if (!first) {
        require(text.charAt(at++) == ',', "Not JSON at " + at);
        blanks();
      }
    }

    private String string() {
      require(text.charAt(at++) == '"', "Not JSON at " + at);
      StringBuilder read = new StringBuilder();
      for (char c = text.charAt(at++); c != '"'; c = text.charAt(at++)) {
        read.append(c == '\\' ? escaped() : c);
      }
      return read.toString();
    }

    private char escaped() {
      char c = text.charAt(at++);
      if (c == 'u') {
        at += 4;
        return (char) Integer.parseInt(text, at - 4, at, 16);
      }
      int known = "\"\\/bfnrt".indexOf(c);
      require(known >= 0, "Not JSON at " + at);
      return "\"\\/\b\f\n\r\t".charAt(known);
    }

    private String word() {
      int from = at;
      while (at < text.length() && Character.isLetter(text.charAt(at))) {
        at++;
      }
      return text.substring(from, at);
    }

    private Object number() {
      int from = at;
      while (at < text.length() && "+-.eE0123456789".indexOf(text.charAt(at)) >= 0) {
        at++;
      }
      String digits = text.substring(from, at);
      require(!digits.isEmpty(), "Not JSON at " + at);
      return digits.matches("-?[0-9]{1,18}") ? (Object) Long.valueOf(digits) : digits;
    }

    private void blanks() {
      while (at < text.length() && " \t\n\r".indexOf(text.charAt(at)) >= 0) {
        at++;
      }
    }
  }
}
