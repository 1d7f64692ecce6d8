package org.redress.eventstore.proof.evidence;

import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.redress.eventstore.RawCommit;
import org.redress.eventstore.proof.Hash;
import org.redress.eventstore.proof.NotProven;
import org.redress.eventstore.proof.checkpoint.Checkpoint;
import org.redress.eventstore.proof.note.VerifierKey;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Evidence as a JSON file, with a text for people in front.
 *
 * @param evidence what is proven and how
 * @param summary the text in Chinese and in English
 */
public record EvidenceFile(Evidence evidence, EvidenceSummary summary) {

  /** Name of the format; another form gets another name. */
  public static final String FORMAT = "redress-evidence/v1";

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  /** The file for evidence that holds. */
  public static EvidenceFile of(Evidence evidence, List<VerifierKey> keys) {
    return new EvidenceFile(evidence, EvidenceSummary.of(EvidenceCheck.check(evidence, keys)));
  }

  /**
   * Reads a file.
   *
   * @throws NotProven when it does not have the form of one
   */
  public static EvidenceFile parse(String json) {
    try {
      JsonNode root = MAPPER.readTree(json);
      if (!root.path("format").asString("").equals(FORMAT)) {
        throw new NotProven("Not evidence in the format " + FORMAT);
      }
      List<ProvenCommit> commits = new ArrayList<>();
      for (JsonNode commit : root.required("commits").asArray()) {
        commits.add(commit(commit));
      }
      JsonNode summary = root.required("summary");
      return new EvidenceFile(
          new Evidence(
              root.required("stream").stringValue(),
              Checkpoint.parse(root.required("checkpoint").stringValue()),
              commits),
          new EvidenceSummary(
              summary.required("zh").stringValue(), summary.required("en").stringValue()));
    } catch (JacksonException | IllegalArgumentException e) {
      throw new NotProven("Not evidence: " + e.getMessage(), e);
    }
  }

  /**
   * Checks everything in the file with nothing but public keys, the text for people included.
   *
   * @throws NotProven at the first thing that fails; the message names it
   */
  public Proven check(List<VerifierKey> keys) {
    Proven proven = EvidenceCheck.check(evidence, keys);
    if (!EvidenceSummary.of(proven).equals(summary)) {
      throw new NotProven("The summary is not the one of these commits");
    }
    return proven;
  }

  /** The file. */
  public String json() {
    JsonNodeFactory nodes = MAPPER.getNodeFactory();
    ObjectNode root = nodes.objectNode();
    root.put("format", FORMAT);
    root.put("stream", evidence.stream());
    root.putObject("summary").put("zh", summary.zh()).put("en", summary.en());
    root.put("checkpoint", evidence.checkpoint().toString());
    ArrayNode keys = root.putArray("keys");
    evidence
        .checkpoint()
        .note()
        .signatures()
        .forEach(line -> keys.add(HexFormat.of().toHexDigits(line.keyId())));
    ArrayNode commits = root.putArray("commits");
    for (ProvenCommit proven : evidence.commits()) {
      ObjectNode commit = commits.addObject();
      commit.put("number", proven.commit().number());
      commit.put("body", Base64.getEncoder().encodeToString(proven.commit().body()));
      ArrayNode path = commit.putArray("proof");
      proven.path().forEach(hash -> path.add(hash.base64()));
    }
    return MAPPER.writeValueAsString(root) + "\n";
  }

  private static ProvenCommit commit(JsonNode node) {
    List<Hash> path = new ArrayList<>();
    for (JsonNode hash : node.required("proof").asArray()) {
      path.add(Hash.parse(hash.stringValue()));
    }
    byte[] body = Base64.getDecoder().decode(node.required("body").stringValue());
    return new ProvenCommit(new RawCommit(node.required("number").longValue(), body), path);
  }
}
