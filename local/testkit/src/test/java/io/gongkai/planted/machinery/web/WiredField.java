package io.gongkai.planted.machinery.web;

class WiredField {
  @org.springframework.beans.factory.annotation.Autowired Object wired;
}
