package io.gongkai.planted.machinery.web;

class OldDate {
  Object day = new java.util.Date(0);
}
