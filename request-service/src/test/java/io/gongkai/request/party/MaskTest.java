package io.gongkai.request.party;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskTest {

  @Test
  void a_name_keeps_its_first_character() {
    assertThat(Mask.name("张三")).isEqualTo("张*");
    assertThat(Mask.name("欧阳小明")).isEqualTo("欧***");
    assertThat(Mask.name("𠮷田")).isEqualTo("𠮷*");
    assertThat(Mask.name("王")).isEqualTo("*");
    assertThat(Mask.name("")).isEmpty();
  }

  @Test
  void numbers_keep_what_their_owner_recognises() {
    assertThat(Mask.id("445381196406229373")).isEqualTo("445*************73");
    assertThat(Mask.id("E1234567")).isEqualTo("E*******");
    assertThat(Mask.phone("13900000469")).isEqualTo("139****0469");
    assertThat(Mask.phone("12345")).isEqualTo("1****");
  }

  @ParameterizedTest
  @CsvSource({
    "138 1234 0917, 138 **** 0917",
    "138-1234-0917, 138-****-0917",
    "138.1234.0917, 138.****.0917",
    "１３８１２３４０９１７, １３８****０９１７",
    "电话1381234091７, 电话138****091７",
    "+86-138 1234 0917, +86-138 **** 0917",
    "8613812340917, 86138****0917",
    "138\u200b1234\u00a00917, 138\u200b****\u00a00917",
    "1 3 8 1 2 3 4 0 9 1 7, 1 3 8 * * * * 0 9 1 7",
    "445302 19900307 291X, 445*** ******** **1X",
    "４４５３０２１９９００３０７２９１ｘ, ４４５*************１ｘ",
    "445302-900307-291, 445***-******-*91",
    "2026-11-28至2026-12-28, 2026-11-28至2026-12-28",
    "445302900307291, 445**********91",
    "6222 0212 3456 7890 123, 622* **** **** **** *23",
    "2026-11-28 2026-12-28, 2026-11-28 2026-12-28",
    "(0766)8988066, (076*)***8066",
    "（０７６６）８９８８０６６, （０７６*）***８０６６",
    "0766-8988066, 076*-***8066",
    "010 8888 6666转3, 010 **** 6666转3",
    "致a.b@example.com, 致***@***",
    "致ａ．b ＠ example．com, 致***@***",
    "'共1,381,234,091元', '共1,381,234,091元'"
  })
  void numbers_are_found_however_they_are_written(String said, String shown) {
    assertThat(Mask.text(said)).isEqualTo(shown);
  }

  @Test
  void a_text_loses_the_numbers_of_people_and_keeps_others() {
    assertThat(Mask.text("电话13900000469，证件44538119640622937X，编号20240102030405060708"))
        .isEqualTo("电话139****0469，证件445*************7X，编号20240102030405060708");
  }
}
