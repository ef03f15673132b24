package io.gongkai.planted.furniture;

class KnowsSpring {
  Class<?> spring = org.springframework.beans.BeanUtils.class;
}
