package org.redress.command;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.command.complaint.FileComplaint;
import org.redress.events.Classification;
import org.redress.events.ImportOrigin;
import org.redress.events.complaint.Channel;
import org.redress.events.complaint.ClaimedAmount;
import org.redress.events.complaint.RemedyRequested;
import org.redress.events.complaint.Respondent;

/** A complete complaint of live work, of which an example changes what it is about. */
public final class FilingSample {

  private String caseId = CaseSamples.CASE;
  private Instant occurredAt = CaseSamples.FILED_AT;
  private FileComplaint.Complainant complainant = person("投诉人 001", "00000000001", "样例路 1 号");
  private Respondent respondent =
      new Respondent("样例商店 001", "样例路 2 号", CaseSamples.CODE, null, null);
  private String region = CaseSamples.REGION;
  private @Nullable Classification problemClass = new Classification("12315", "质量");
  private PersonalText facts = new PersonalText("样例:商品不能使用");
  private List<RemedyRequested> remedies = List.of(RemedyRequested.REFUND);
  private @Nullable ClaimedAmount claimed = new ClaimedAmount(42_000, "CNY");
  private boolean publicityConsent = true;
  private @Nullable ImportOrigin origin;

  /** A record from elsewhere that has none of what only live work must have. */
  public static FilingSample imported() {
    return new FilingSample()
        .complainant("记录未载明", null, null)
        .respondent(new Respondent("样例商店 001", null, null, null, null))
        .remedies(List.of())
        .origin(new ImportOrigin("sample", "row-1"));
  }

  public FileComplaint command() {
    return new FileComplaint(
        caseId,
        occurredAt,
        Channel.HOTLINE_12315,
        complainant,
        respondent,
        region,
        problemClass,
        null,
        facts,
        remedies,
        claimed,
        publicityConsent,
        false,
        origin);
  }

  private static FileComplaint.Complainant person(
      String name, @Nullable String phone, @Nullable String address) {
    return new FileComplaint.Complainant(
        new PersonalText(name), PersonalText.ofNullable(phone), PersonalText.ofNullable(address));
  }

  public FilingSample caseId(String value) {
    caseId = value;
    return this;
  }

  public FilingSample occurredAt(Instant value) {
    occurredAt = value;
    return this;
  }

  public FilingSample complainant(String name, @Nullable String phone, @Nullable String address) {
    complainant = person(name, phone, address);
    return this;
  }

  public FilingSample respondent(Respondent value) {
    respondent = value;
    return this;
  }

  public FilingSample publicityConsent(boolean value) {
    publicityConsent = value;
    return this;
  }

  public FilingSample region(String value) {
    region = value;
    return this;
  }

  public FilingSample problemClass(Classification value) {
    problemClass = value;
    return this;
  }

  public FilingSample facts(String value) {
    facts = new PersonalText(value);
    return this;
  }

  public FilingSample remedies(List<RemedyRequested> value) {
    remedies = value;
    return this;
  }

  public FilingSample claimed(long amountMinor, String currency) {
    claimed = new ClaimedAmount(amountMinor, currency);
    return this;
  }

  public FilingSample origin(ImportOrigin value) {
    origin = value;
    return this;
  }
}
