package io.gongkai.planted.machinery.mongo;

class OpensATransaction {
  @org.springframework.planted.Transactional
  void write() {}
}
