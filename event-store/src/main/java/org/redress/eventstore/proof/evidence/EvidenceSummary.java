package org.redress.eventstore.proof.evidence;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Objects;
import java.util.stream.Collectors;
import org.redress.eventstore.StoredCommit;
import org.redress.eventstore.StoredEvent;

/**
 * What evidence says, for somebody who reads no JSON: what the file holds, what is proven by it and
 * what is not, how to check it, and every entry with its moment and its author. It is made from the
 * commits alone, so that a check can make it again and compare.
 *
 * @param zh in Chinese
 * @param en in English
 */
public record EvidenceSummary(String zh, String en) {

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss 'UTC+8'").withZone(ZoneId.of("+08:00"));

  private static final String ZH =
      """
      证据摘要

      一、内容
      案卷 %1$s 自第 1 项至第 %2$s 项记录，共 %3$s 次提交，均按日志存储的原始字节附于本文件（commits）。

      二、本文件证明什么
      1. 上述每次提交均载于日志 %4$s 截至第 %5$s 次提交的内容之中。该日志状态由根哈希 %6$s 唯一确定，并由密钥 %7$s 签名。
      2. 自签名之时起，上述记录未被改动、替换或者调换顺序；案卷自第 1 项起连续编号，中间没有遗漏。

      三、本文件不证明什么
      1. 所记内容是否属实。本文件只证明曾如此记录且此后未变。
      2. 第 %2$s 项之后是否另有记录。
      3. 时间的客观准确性。记录时间取自系统时钟；见证人共同签名（如有）另载其签名时间。

      四、如何核验
      使用日志公布的公钥，离线运行：./redress verify 本文件 --key 公钥文件；或者使用 ops/verify-evidence.mjs。格式说明见 docs/evidence-format.md。

      五、记录目录（记录时间｜提交号｜操作账号｜身份｜所属机构｜事项）
      %8$s
      """;

  private static final String EN =
      """
      SUMMARY OF EVIDENCE

      1. What this file holds
      Entries 1 to %2$s of file %1$s, in %3$s commits, each byte for byte as the log stores it (commits).

      2. What it proves
      a. Every one of these commits is part of log %4$s as it stood at %5$s commits. That state of the log is fixed by the root hash %6$s and signed by key %7$s.
      b. Since that signature none of these entries was changed, replaced or moved; the entries are numbered from 1 on and none between them is left out.

      3. What it does not prove
      a. That what was recorded is true. It proves that it was recorded so and not changed since.
      b. That there is no entry after entry %2$s.
      c. That the clock was right. Moments of recording are those of the service; a witness's cosignature, where there is one, states its own.

      4. How to check it
      With the public keys that the log publishes, and without a network: ./redress verify THIS_FILE --key KEY_FILE, or ops/verify-evidence.mjs. docs/evidence-format.md describes the format.

      5. Entries (recorded at | commit | account | role | organisation | events)
      %8$s
      """;

  /** The text for what was proven. */
  public static EvidenceSummary of(Proven proven) {
    Object[] facts = {
      proven.stream(),
      proven.events(),
      proven.commits().size(),
      proven.checkpoint().origin(),
      proven.checkpoint().head().size(),
      proven.checkpoint().head().root().base64(),
      proven.checkpoint().note().signatures().stream()
          .filter(line -> line.keyName().equals(proven.checkpoint().origin()))
          .map(line -> HexFormat.of().toHexDigits(line.keyId()))
          .collect(Collectors.joining(", ")),
      proven.commits().stream()
          .map(commit -> line(proven.stream(), commit))
          .collect(Collectors.joining("\n"))
    };
    return new EvidenceSummary(ZH.formatted(facts), EN.formatted(facts));
  }

  private static String line(String stream, StoredCommit commit) {
    String events =
        commit.events().stream()
            .filter(event -> stream.equals(event.stream()))
            .map(EvidenceSummary::name)
            .collect(Collectors.joining(", "));
    return "%s | %s | %s | %s | %s | %s"
        .formatted(
            MOMENT.format(commit.recordedAt()),
            commit.number(),
            who(commit, "actor"),
            who(commit, "role"),
            who(commit, "organisation"),
            events);
  }

  private static String name(StoredEvent event) {
    return (event.version() + 1) + " " + event.name();
  }

  private static String who(StoredCommit commit, String key) {
    return Objects.requireNonNullElse(commit.context().get(key), "-");
  }
}
