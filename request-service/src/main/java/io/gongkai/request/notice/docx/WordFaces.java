package io.gongkai.request.notice.docx;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The faces by the names that the reader's machine knows them under; nothing is embedded. */
@Component
final class WordFaces {

  final String title;
  final String fangsong;
  final String kai;
  final String hei;
  final String song;

  WordFaces(
      @Value("${gongkai.letters.words.title:方正小标宋简体}") String title,
      @Value("${gongkai.letters.words.fangsong:仿宋_GB2312}") String fangsong,
      @Value("${gongkai.letters.words.kai:楷体_GB2312}") String kai,
      @Value("${gongkai.letters.words.hei:黑体}") String hei,
      @Value("${gongkai.letters.words.song:宋体}") String song) {
    this.title = title;
    this.fangsong = fangsong;
    this.kai = kai;
    this.hei = hei;
    this.song = song;
  }
}
