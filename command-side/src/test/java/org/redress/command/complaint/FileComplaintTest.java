package org.redress.command.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.command.CaseSamples.CASE;
import static org.redress.command.CaseSamples.CODE;
import static org.redress.command.CaseSamples.FILED_AT;
import static org.redress.command.CaseSamples.MERCHANT;
import static org.redress.command.CaseSamples.REGION;
import static org.redress.command.CaseSamples.file;
import static org.redress.command.Spec.givenCase;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.command.FilingSample;
import org.redress.command.InputRefusal;
import org.redress.events.Classification;
import org.redress.events.ImportOrigin;
import org.redress.events.PersonalDataKind;
import org.redress.events.Protected;
import org.redress.events.complaint.Channel;
import org.redress.events.complaint.ClaimedAmount;
import org.redress.events.complaint.Complainant;
import org.redress.events.complaint.ComplaintFiled;
import org.redress.events.complaint.RemedyRequested;
import org.redress.events.complaint.Respondent;

class FileComplaintTest {

  private static final String A_TEXT = "a text";

  @Test
  void completeComplaintIsPutOnFile() {
    givenCase()
        .when(file())
        .then(
            new ComplaintFiled(
                CASE,
                FILED_AT,
                Channel.HOTLINE_12315,
                new Complainant(
                    new Protected(PersonalDataKind.NAME, "complainant", "投诉人 001"),
                    new Protected(PersonalDataKind.PHONE, "complainant", "00000000001"),
                    new Protected(PersonalDataKind.ADDRESS, "complainant", "样例路 1 号")),
                new Respondent("样例商店 001", "样例路 2 号", CODE, MERCHANT, null),
                REGION,
                new Classification("12315", "质量"),
                null,
                new Protected(PersonalDataKind.FREE_TEXT, "complainant", "样例:商品不能使用"),
                List.of(RemedyRequested.REFUND),
                new ClaimedAmount(42_000, "CNY"),
                true,
                false,
                null));
  }

  @Test
  void idInUseIsRefused() {
    givenCase(file())
        .when(file())
        .thenRefused(
            ComplaintRefusal.CASE_ALREADY_FILED, "caseId", "an id under which nothing was filed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a b", "-a", "案卷", "a|0", "a\u0000"})
  void idThatIsNoIdIsRefused(String id) {
    givenCase()
        .when(new FilingSample().caseId(id).command())
        .thenRefused(
            InputRefusal.ID_MALFORMED,
            "caseId",
            "1 to 128 of A-Z, a-z, 0-9 and . _ : - with a letter or digit first");
  }

  @ParameterizedTest
  @CsvSource({
    "' ', 00000000001, 样例路 1 号, complainant.name",
    "投诉人 001, '', 样例路 1 号, complainant.phone",
    "投诉人 001, 00000000001, ' ', complainant.address",
    "投诉人 001, , 样例路 1 号, complainant.phone",
    "投诉人 001, 00000000001, , complainant.address",
  })
  void complainantWithoutNamePhoneOrAddressIsRefused(
      String name, String phone, String address, String field) {
    givenCase()
        .when(new FilingSample().complainant(name, phone, address).command())
        .thenRefused(InputRefusal.FIELD_BLANK, field, A_TEXT);
  }

  @ParameterizedTest
  @CsvSource({
    "' ', 样例路 2 号, respondent.name",
    "样例商店 001, ' ', respondent.address",
    "样例商店 001, , respondent.address",
  })
  void respondentWithoutNameOrAddressIsRefused(String name, String address, String field) {
    givenCase()
        .when(
            new FilingSample()
                .respondent(new Respondent(name, address, null, null, null))
                .command())
        .thenRefused(InputRefusal.FIELD_BLANK, field, A_TEXT);
  }

  @Test
  void operatorWithoutCreditCodeIsARespondentToo() {
    ComplaintFiled filed =
        givenCase()
            .when(
                new FilingSample()
                    .respondent(new Respondent("样例摊位 001", "样例路 3 号", null, "stall-1", null))
                    .command())
            .thenOne(ComplaintFiled.class);

    assertThat(filed.respondent().merchantId()).isEqualTo("stall-1");
  }

  @Test
  void theIndustryOfTheRespondentIsRecorded() {
    Classification retail = new Classification("GB/T 4754", "F52");
    ComplaintFiled filed =
        givenCase()
            .when(
                new FilingSample()
                    .respondent(new Respondent("样例摊位 001", "样例路 3 号", null, null, retail))
                    .command())
            .thenOne(ComplaintFiled.class);

    assertThat(filed.respondent().industry()).isEqualTo(retail);
  }

  @Test
  void anIndustryWithoutItsCodeIsRefused() {
    Respondent respondent =
        new Respondent("样例摊位 001", "样例路 3 号", null, null, new Classification("GB/T 4754", " "));
    givenCase()
        .when(new FilingSample().respondent(respondent).command())
        .thenRefused(InputRefusal.FIELD_BLANK, "respondent.industry.code", A_TEXT);
  }

  @Test
  void creditCodeWithWrongCheckCharacterNamesTheRightOne() {
    givenCase()
        .when(
            new FilingSample()
                .respondent(new Respondent("样例商店 001", "样例路 2 号", "91350100M000100Y4Z", null, null))
                .command())
        .thenRefused(
            InputRefusal.CREDIT_CODE_INVALID, "respondent.creditCode", "check character 3");
  }

  @Test
  void merchantThatIsNotThatOfTheCodeIsRefused() {
    givenCase()
        .when(
            new FilingSample()
                .respondent(new Respondent("样例商店 001", "样例路 2 号", CODE, "stall-1", null))
                .command())
        .thenRefused(ComplaintRefusal.RESPONDENT_AMBIGUOUS, "respondent.merchantId", MERCHANT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"350102", "US-NY", "0"})
  void regionOfAnySchemeIsTaken(String region) {
    ComplaintFiled filed =
        givenCase().when(new FilingSample().region(region).command()).thenOne(ComplaintFiled.class);

    assertThat(filed.region()).isEqualTo(region);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "us-ny", "-1", "US NY", "福建"})
  void regionThatIsNoCodeIsRefused(String region) {
    givenCase()
        .when(new FilingSample().region(region).command())
        .thenRefused(
            InputRefusal.REGION_MALFORMED,
            "region",
            "1 to 32 of A-Z, 0-9 and - with a letter or digit first, for instance 320585 or US-NY");
  }

  @Test
  void complaintWithoutFactsIsRefused() {
    givenCase()
        .when(new FilingSample().facts("\t ").command())
        .thenRefused(InputRefusal.FIELD_BLANK, "facts", A_TEXT);
  }

  @Test
  void factsAsLongAsARecordAreTaken() {
    givenCase()
        .when(new FilingSample().facts("字".repeat(20_000)).command())
        .thenOne(ComplaintFiled.class);
  }

  @Test
  void factsLongerThanARecordAreRefused() {
    givenCase()
        .when(new FilingSample().facts("字".repeat(20_001)).command())
        .thenRefused(InputRefusal.FIELD_TOO_LONG, "facts", "at most 20000 characters");
  }

  @ParameterizedTest
  @ValueSource(strings = {"half a character \uD83D", "nul \u0000"})
  void factsThatCannotBeWrittenAreRefused(String facts) {
    givenCase()
        .when(new FilingSample().facts(facts).command())
        .thenRefused(InputRefusal.FIELD_MALFORMED, "facts", "whole Unicode characters, no NUL");
  }

  @Test
  void complaintWithoutARequestIsRefused() {
    givenCase()
        .when(new FilingSample().remedies(List.of()).command())
        .thenRefused(InputRefusal.LIST_EMPTY, "remedies", "1 to 50 entries");
  }

  @Test
  void requestMadeTwiceIsRecordedOnce() {
    ComplaintFiled filed =
        givenCase()
            .when(
                new FilingSample()
                    .remedies(List.of(RemedyRequested.REPAIR, RemedyRequested.REPAIR))
                    .command())
            .thenOne(ComplaintFiled.class);

    assertThat(filed.remedies()).containsExactly(RemedyRequested.REPAIR);
  }

  @ParameterizedTest
  @CsvSource({
    "0, AMOUNT_NOT_POSITIVE",
    "-1, AMOUNT_NOT_POSITIVE",
    "1000000000000001, AMOUNT_TOO_LARGE",
  })
  void claimThatIsNoAmountIsRefused(long amountMinor, InputRefusal code) {
    givenCase()
        .when(new FilingSample().claimed(amountMinor, "CNY").command())
        .thenRefused(code, "claimed.amountMinor", "1 to 1000000000000000");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "RMB", "cny", "XXX", "¥"})
  void claimInAnUnknownCurrencyIsRefused(String currency) {
    givenCase()
        .when(new FilingSample().claimed(42_000, currency).command())
        .thenRefused(
            InputRefusal.CURRENCY_UNKNOWN,
            "claimed.currency",
            "an ISO 4217 code, for instance CNY");
  }

  @Test
  void classWithoutItsListIsRefused() {
    givenCase()
        .when(new FilingSample().problemClass(new Classification("", "质量")).command())
        .thenRefused(InputRefusal.FIELD_BLANK, "problemClass.system", A_TEXT);
  }

  @Test
  void timeThatNoRecordCanHaveIsRefused() {
    givenCase()
        .when(new FilingSample().occurredAt(Instant.MIN).command())
        .thenRefused(
            InputRefusal.DATE_OUT_OF_RANGE,
            "occurredAt",
            "1900-01-01T00:00:00Z to 9999-12-31T00:00:00Z");
  }

  @Test
  void importedRecordMayLackWhatOnlyLiveWorkMustHave() {
    ComplaintFiled filed =
        givenCase().when(FilingSample.imported().command()).thenOne(ComplaintFiled.class);

    assertThat(filed.complainant().phone()).isNull();
    assertThat(filed.remedies()).isEmpty();
    assertThat(filed.origin()).isEqualTo(new ImportOrigin("sample", "row-1"));
  }

  @Test
  void importedRecordWithTooManyRequestsIsRefused() {
    givenCase()
        .when(
            FilingSample.imported()
                .remedies(Collections.nCopies(51, RemedyRequested.REFUND))
                .command())
        .thenRefused(InputRefusal.LIST_TOO_LONG, "remedies", "1 to 50 entries");
  }

  @Test
  void importedRecordNamesItsSource() {
    givenCase()
        .when(FilingSample.imported().origin(new ImportOrigin("sample", " ")).command())
        .thenRefused(InputRefusal.FIELD_BLANK, "origin.record", A_TEXT);
  }

  @Test
  void textFormOfTheCommandShowsNoPersonalData() {
    assertThat(file().toString())
        .doesNotContain("投诉人 001")
        .doesNotContain("00000000001")
        .doesNotContain("样例路 1 号")
        .doesNotContain("商品不能使用");
  }
}
