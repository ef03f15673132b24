package io.gongkai.request.notice;

import static io.gongkai.request.notice.LettersOverHttpTest.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.kit.Stamp;
import io.gongkai.request.RequestHouse;
import io.gongkai.request.application.OrderRedecision;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 附件说明: what a reply says of the files that go out with it. */
class EnclosuresOverHttpTest {

  @BeforeEach
  void monday() {
    RequestHouse.dayIs("2025-03-03");
  }

  @Test
  void a_denial_names_no_files_for_none_go_out_with_it() throws IOException {
    LetterCalls calls = new LetterCalls().withLetterhead().received();
    calls.enclosing("预算执行情况报告.pdf").approved("DENY_STATE_SECRET", "不予公开");
    assertThat(text(calls.pdf(calls.clerk, calls.issued("REPLY").get("id").asString())))
        .contains("不予公开")
        .doesNotContain("附件", "预算执行情况报告");
  }

  @Test
  void a_reply_names_the_files_that_go_out_with_it_and_a_new_one_its_own() throws IOException {
    LetterCalls calls = new LetterCalls().withLetterhead().received();
    calls.enclosing("预算执行情况报告.pdf").enclosing("附表.v2.PDF").approved("GRANT", "见附件");
    assertThat(text(calls.pdf(calls.clerk, calls.issued("REPLY").get("id").asString())))
        .contains("附件：1.预算执行情况报告2.附表.v2")
        .doesNotContain(".pdf", "PDF");
    Stamp order = Stamp.live(LocalDate.of(2025, 3, 3), Instant.now(), "court");
    RequestHouse.get(OrderRedecision.class)
        .handle(new OrderRedecision.Command(calls.id, "rem-1", null, order))
        .block(Duration.ofSeconds(10));
    RequestHouse.dayIs("2025-03-04");
    calls.enclosing("决算报告.pdf").approved("GRANT", "见附件");
    assertThat(text(calls.pdf(calls.clerk, calls.issued("REPLY").get("id").asString())))
        .contains("附件：决算报告")
        .doesNotContain("附表");
  }
}
