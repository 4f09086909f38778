// jni_members.h -- the functions of the environment as members of it, for C++.
// Included by jni.h inside `struct JNIEnv_`; not to be included by itself.

  jint GetVersion() {
    return functions->GetVersion(this);
  }
  jclass DefineClass(const char *name, jobject loader, const jbyte *bytes,
      jsize size) {
    return functions->DefineClass(this, name, loader, bytes, size);
  }
  jclass FindClass(const char *name) {
    return functions->FindClass(this, name);
  }
  jmethodID FromReflectedMethod(jobject method) {
    return functions->FromReflectedMethod(this, method);
  }
  jfieldID FromReflectedField(jobject field) {
    return functions->FromReflectedField(this, field);
  }
  jobject ToReflectedMethod(jclass cls, jmethodID method, jboolean is_static) {
    return functions->ToReflectedMethod(this, cls, method, is_static);
  }
  jclass GetSuperclass(jclass cls) {
    return functions->GetSuperclass(this, cls);
  }
  jboolean IsAssignableFrom(jclass from, jclass to) {
    return functions->IsAssignableFrom(this, from, to);
  }
  jobject ToReflectedField(jclass cls, jfieldID field, jboolean is_static) {
    return functions->ToReflectedField(this, cls, field, is_static);
  }
  jint Throw(jthrowable thrown) {
    return functions->Throw(this, thrown);
  }
  jint ThrowNew(jclass cls, const char *message) {
    return functions->ThrowNew(this, cls, message);
  }
  jthrowable ExceptionOccurred() {
    return functions->ExceptionOccurred(this);
  }
  void ExceptionDescribe() {
    functions->ExceptionDescribe(this);
  }
  void ExceptionClear() {
    functions->ExceptionClear(this);
  }
  void FatalError(const char *message) {
    functions->FatalError(this, message);
  }
  jint PushLocalFrame(jint capacity) {
    return functions->PushLocalFrame(this, capacity);
  }
  jobject PopLocalFrame(jobject result) {
    return functions->PopLocalFrame(this, result);
  }
  jobject NewGlobalRef(jobject ref) {
    return functions->NewGlobalRef(this, ref);
  }
  void DeleteGlobalRef(jobject ref) {
    functions->DeleteGlobalRef(this, ref);
  }
  void DeleteLocalRef(jobject ref) {
    functions->DeleteLocalRef(this, ref);
  }
  jboolean IsSameObject(jobject a, jobject b) {
    return functions->IsSameObject(this, a, b);
  }
  jobject NewLocalRef(jobject ref) {
    return functions->NewLocalRef(this, ref);
  }
  jint EnsureLocalCapacity(jint capacity) {
    return functions->EnsureLocalCapacity(this, capacity);
  }
  jobject AllocObject(jclass cls) {
    return functions->AllocObject(this, cls);
  }
  jobject NewObject(jclass cls, jmethodID method, ...) {
    va_list args;
    va_start(args, method);
    jobject result = functions->NewObjectV(this, cls, method, args);
    va_end(args);
    return result;
  }
  jobject NewObjectV(jclass cls, jmethodID method, va_list args) {
    return functions->NewObjectV(this, cls, method, args);
  }
  jobject NewObjectA(jclass cls, jmethodID method, const jvalue *args) {
    return functions->NewObjectA(this, cls, method, args);
  }
  jclass GetObjectClass(jobject object) {
    return functions->GetObjectClass(this, object);
  }
  jboolean IsInstanceOf(jobject object, jclass cls) {
    return functions->IsInstanceOf(this, object, cls);
  }
  jmethodID GetMethodID(jclass cls, const char *name, const char *sig) {
    return functions->GetMethodID(this, cls, name, sig);
  }
  jobject CallObjectMethod(jobject object, jmethodID method, ...) {
    va_list args;
    va_start(args, method);
    jobject result = functions->CallObjectMethodV(this, object, method, args);
    va_end(args);
    return result;
  }
  jobject CallObjectMethodV(jobject object, jmethodID method, va_list args) {
    return functions->CallObjectMethodV(this, object, method, args);
  }
  jobject CallObjectMethodA(jobject object, jmethodID method,
      const jvalue *args) {
    return functions->CallObjectMethodA(this, object, method, args);
  }
  jboolean CallBooleanMethod(jobject object, jmethodID method, ...) {
    va_list args;
    va_start(args, method);
    jboolean result = functions->CallBooleanMethodV(this, object, method, args);
    va_end(args);
    return result;
  }
  jboolean CallBooleanMethodV(jobject object, jmethodID method, va_list args) {
    return functions->CallBooleanMethodV(this, object, method, args);
  }
  jboolean CallBooleanMethodA(jobject object, jmethodID method,
      const jvalue *args) {
    return functions->CallBooleanMethodA(this, object, method, args);
  }
  jbyte CallByteMethod(jobject object, jmethodID method, ...) {
    va_list args;
    va_start(args, method);
    jbyte result = functions->CallByteMethodV(this, object, method, args);
    va_end(args);
    return result;
  }
  jbyte CallByteMethodV(jobject object, jmethodID method, va_list args) {
    return functions->CallByteMethodV(this, object, method, args);
  }
  jbyte CallByteMethodA(jobject object, jmethodID method, const jvalue *args) {
    return functions->CallByteMethodA(this, object, method, args);
  }
  jchar CallCharMethod(jobject object, jmethodID method, ...) {
    va_list args;
    va_start(args, method);
    jchar result = functions->CallCharMethodV(this, object, method, args);
    va_end(args);
    return result;
  }
  jchar CallCharMethodV(jobject object, jmethodID method, va_list args) {
    return functions->CallCharMethodV(this, object, method, args);
  }
  jchar CallCharMethodA(jobject object, jmethodID method, const jvalue *args) {
    return functions->CallCharMethodA(this, object, method, args);
  }
  jshort CallShortMethod(jobject object, jmethodID method, ...) {
    va_list args;
    va_start(args, method);
    jshort result = functions->CallShortMethodV(this, object, method, args);
    va_end(args);
    return result;
  }
  jshort CallShortMethodV(jobject object, jmethodID method, va_list args) {
    return functions->CallShortMethodV(this, object, method, args);
  }
  jshort CallShortMethodA(jobject object, jmethodID method,
      const jvalue *args) {
    return functions->CallShortMethodA(this, object, method, args);
  }
  jint CallIntMethod(jobject object, jmethodID method, ...) {
    va_list args;
    va_start(args, method);
    jint result = functions->CallIntMethodV(this, object, method, args);
    va_end(args);
    return result;
  }
  jint CallIntMethodV(jobject object, jmethodID method, va_list args) {
    return functions->CallIntMethodV(this, object, method, args);
  }
  jint CallIntMethodA(jobject object, jmethodID method, const jvalue *args) {
    return functions->CallIntMethodA(this, object, method, args);
  }
  jlong CallLongMethod(jobject object, jmethodID method, ...) {
    va_list args;
    va_start(args, method);
    jlong result = functions->CallLongMethodV(this, object, method, args);
    va_end(args);
    return result;
  }
  jlong CallLongMethodV(jobject object, jmethodID method, va_list args) {
    return functions->CallLongMethodV(this, object, method, args);
  }
  jlong CallLongMethodA(jobject object, jmethodID method, const jvalue *args) {
    return functions->CallLongMethodA(this, object, method, args);
  }
  jfloat CallFloatMethod(jobject object, jmethodID method, ...) {
    va_list args;
    va_start(args, method);
    jfloat result = functions->CallFloatMethodV(this, object, method, args);
    va_end(args);
    return result;
  }
  jfloat CallFloatMethodV(jobject object, jmethodID method, va_list args) {
    return functions->CallFloatMethodV(this, object, method, args);
  }
  jfloat CallFloatMethodA(jobject object, jmethodID method,
      const jvalue *args) {
    return functions->CallFloatMethodA(this, object, method, args);
  }
  jdouble CallDoubleMethod(jobject object, jmethodID method, ...) {
    va_list args;
    va_start(args, method);
    jdouble result = functions->CallDoubleMethodV(this, object, method, args);
    va_end(args);
    return result;
  }
  jdouble CallDoubleMethodV(jobject object, jmethodID method, va_list args) {
    return functions->CallDoubleMethodV(this, object, method, args);
  }
  jdouble CallDoubleMethodA(jobject object, jmethodID method,
      const jvalue *args) {
    return functions->CallDoubleMethodA(this, object, method, args);
  }
  void CallVoidMethod(jobject object, jmethodID method, ...) {
    va_list args;
    va_start(args, method);
    functions->CallVoidMethodV(this, object, method, args);
    va_end(args);
  }
  void CallVoidMethodV(jobject object, jmethodID method, va_list args) {
    functions->CallVoidMethodV(this, object, method, args);
  }
  void CallVoidMethodA(jobject object, jmethodID method, const jvalue *args) {
    functions->CallVoidMethodA(this, object, method, args);
  }
  jobject CallNonvirtualObjectMethod(jobject object, jclass cls,
      jmethodID method, ...) {
    va_list args;
    va_start(args, method);
    jobject result = functions->CallNonvirtualObjectMethodV(this, object, cls,
        method, args);
    va_end(args);
    return result;
  }
  jobject CallNonvirtualObjectMethodV(jobject object, jclass cls,
      jmethodID method, va_list args) {
    return functions->CallNonvirtualObjectMethodV(this, object, cls, method,
        args);
  }
  jobject CallNonvirtualObjectMethodA(jobject object, jclass cls,
      jmethodID method, const jvalue *args) {
    return functions->CallNonvirtualObjectMethodA(this, object, cls, method,
        args);
  }
  jboolean CallNonvirtualBooleanMethod(jobject object, jclass cls,
      jmethodID method, ...) {
    va_list args;
    va_start(args, method);
    jboolean result = functions->CallNonvirtualBooleanMethodV(this, object, cls,
        method, args);
    va_end(args);
    return result;
  }
  jboolean CallNonvirtualBooleanMethodV(jobject object, jclass cls,
      jmethodID method, va_list args) {
    return functions->CallNonvirtualBooleanMethodV(this, object, cls, method,
        args);
  }
  jboolean CallNonvirtualBooleanMethodA(jobject object, jclass cls,
      jmethodID method, const jvalue *args) {
    return functions->CallNonvirtualBooleanMethodA(this, object, cls, method,
        args);
  }
  jbyte CallNonvirtualByteMethod(jobject object, jclass cls, jmethodID method,
      ...) {
    va_list args;
    va_start(args, method);
    jbyte result = functions->CallNonvirtualByteMethodV(this, object, cls,
        method, args);
    va_end(args);
    return result;
  }
  jbyte CallNonvirtualByteMethodV(jobject object, jclass cls, jmethodID method,
      va_list args) {
    return functions->CallNonvirtualByteMethodV(this, object, cls, method,
        args);
  }
  jbyte CallNonvirtualByteMethodA(jobject object, jclass cls, jmethodID method,
      const jvalue *args) {
    return functions->CallNonvirtualByteMethodA(this, object, cls, method,
        args);
  }
  jchar CallNonvirtualCharMethod(jobject object, jclass cls, jmethodID method,
      ...) {
    va_list args;
    va_start(args, method);
    jchar result = functions->CallNonvirtualCharMethodV(this, object, cls,
        method, args);
    va_end(args);
    return result;
  }
  jchar CallNonvirtualCharMethodV(jobject object, jclass cls, jmethodID method,
      va_list args) {
    return functions->CallNonvirtualCharMethodV(this, object, cls, method,
        args);
  }
  jchar CallNonvirtualCharMethodA(jobject object, jclass cls, jmethodID method,
      const jvalue *args) {
    return functions->CallNonvirtualCharMethodA(this, object, cls, method,
        args);
  }
  jshort CallNonvirtualShortMethod(jobject object, jclass cls, jmethodID method,
      ...) {
    va_list args;
    va_start(args, method);
    jshort result = functions->CallNonvirtualShortMethodV(this, object, cls,
        method, args);
    va_end(args);
    return result;
  }
  jshort CallNonvirtualShortMethodV(jobject object, jclass cls,
      jmethodID method, va_list args) {
    return functions->CallNonvirtualShortMethodV(this, object, cls, method,
        args);
  }
  jshort CallNonvirtualShortMethodA(jobject object, jclass cls,
      jmethodID method, const jvalue *args) {
    return functions->CallNonvirtualShortMethodA(this, object, cls, method,
        args);
  }
  jint CallNonvirtualIntMethod(jobject object, jclass cls, jmethodID method,
      ...) {
    va_list args;
    va_start(args, method);
    jint result = functions->CallNonvirtualIntMethodV(this, object, cls, method,
        args);
    va_end(args);
    return result;
  }
  jint CallNonvirtualIntMethodV(jobject object, jclass cls, jmethodID method,
      va_list args) {
    return functions->CallNonvirtualIntMethodV(this, object, cls, method, args);
  }
  jint CallNonvirtualIntMethodA(jobject object, jclass cls, jmethodID method,
      const jvalue *args) {
    return functions->CallNonvirtualIntMethodA(this, object, cls, method, args);
  }
  jlong CallNonvirtualLongMethod(jobject object, jclass cls, jmethodID method,
      ...) {
    va_list args;
    va_start(args, method);
    jlong result = functions->CallNonvirtualLongMethodV(this, object, cls,
        method, args);
    va_end(args);
    return result;
  }
  jlong CallNonvirtualLongMethodV(jobject object, jclass cls, jmethodID method,
      va_list args) {
    return functions->CallNonvirtualLongMethodV(this, object, cls, method,
        args);
  }
  jlong CallNonvirtualLongMethodA(jobject object, jclass cls, jmethodID method,
      const jvalue *args) {
    return functions->CallNonvirtualLongMethodA(this, object, cls, method,
        args);
  }
  jfloat CallNonvirtualFloatMethod(jobject object, jclass cls, jmethodID method,
      ...) {
    va_list args;
    va_start(args, method);
    jfloat result = functions->CallNonvirtualFloatMethodV(this, object, cls,
        method, args);
    va_end(args);
    return result;
  }
  jfloat CallNonvirtualFloatMethodV(jobject object, jclass cls,
      jmethodID method, va_list args) {
    return functions->CallNonvirtualFloatMethodV(this, object, cls, method,
        args);
  }
  jfloat CallNonvirtualFloatMethodA(jobject object, jclass cls,
      jmethodID method, const jvalue *args) {
    return functions->CallNonvirtualFloatMethodA(this, object, cls, method,
        args);
  }
  jdouble CallNonvirtualDoubleMethod(jobject object, jclass cls,
      jmethodID method, ...) {
    va_list args;
    va_start(args, method);
    jdouble result = functions->CallNonvirtualDoubleMethodV(this, object, cls,
        method, args);
    va_end(args);
    return result;
  }
  jdouble CallNonvirtualDoubleMethodV(jobject object, jclass cls,
      jmethodID method, va_list args) {
    return functions->CallNonvirtualDoubleMethodV(this, object, cls, method,
        args);
  }
  jdouble CallNonvirtualDoubleMethodA(jobject object, jclass cls,
      jmethodID method, const jvalue *args) {
    return functions->CallNonvirtualDoubleMethodA(this, object, cls, method,
        args);
  }
  void CallNonvirtualVoidMethod(jobject object, jclass cls, jmethodID method,
      ...) {
    va_list args;
    va_start(args, method);
    functions->CallNonvirtualVoidMethodV(this, object, cls, method, args);
    va_end(args);
  }
  void CallNonvirtualVoidMethodV(jobject object, jclass cls, jmethodID method,
      va_list args) {
    functions->CallNonvirtualVoidMethodV(this, object, cls, method, args);
  }
  void CallNonvirtualVoidMethodA(jobject object, jclass cls, jmethodID method,
      const jvalue *args) {
    functions->CallNonvirtualVoidMethodA(this, object, cls, method, args);
  }
  jfieldID GetFieldID(jclass cls, const char *name, const char *sig) {
    return functions->GetFieldID(this, cls, name, sig);
  }
  jobject GetObjectField(jobject object, jfieldID field) {
    return functions->GetObjectField(this, object, field);
  }
  jboolean GetBooleanField(jobject object, jfieldID field) {
    return functions->GetBooleanField(this, object, field);
  }
  jbyte GetByteField(jobject object, jfieldID field) {
    return functions->GetByteField(this, object, field);
  }
  jchar GetCharField(jobject object, jfieldID field) {
    return functions->GetCharField(this, object, field);
  }
  jshort GetShortField(jobject object, jfieldID field) {
    return functions->GetShortField(this, object, field);
  }
  jint GetIntField(jobject object, jfieldID field) {
    return functions->GetIntField(this, object, field);
  }
  jlong GetLongField(jobject object, jfieldID field) {
    return functions->GetLongField(this, object, field);
  }
  jfloat GetFloatField(jobject object, jfieldID field) {
    return functions->GetFloatField(this, object, field);
  }
  jdouble GetDoubleField(jobject object, jfieldID field) {
    return functions->GetDoubleField(this, object, field);
  }
  void SetObjectField(jobject object, jfieldID field, jobject value) {
    functions->SetObjectField(this, object, field, value);
  }
  void SetBooleanField(jobject object, jfieldID field, jboolean value) {
    functions->SetBooleanField(this, object, field, value);
  }
  void SetByteField(jobject object, jfieldID field, jbyte value) {
    functions->SetByteField(this, object, field, value);
  }
  void SetCharField(jobject object, jfieldID field, jchar value) {
    functions->SetCharField(this, object, field, value);
  }
  void SetShortField(jobject object, jfieldID field, jshort value) {
    functions->SetShortField(this, object, field, value);
  }
  void SetIntField(jobject object, jfieldID field, jint value) {
    functions->SetIntField(this, object, field, value);
  }
  void SetLongField(jobject object, jfieldID field, jlong value) {
    functions->SetLongField(this, object, field, value);
  }
  void SetFloatField(jobject object, jfieldID field, jfloat value) {
    functions->SetFloatField(this, object, field, value);
  }
  void SetDoubleField(jobject object, jfieldID field, jdouble value) {
    functions->SetDoubleField(this, object, field, value);
  }
  jmethodID GetStaticMethodID(jclass cls, const char *name, const char *sig) {
    return functions->GetStaticMethodID(this, cls, name, sig);
  }
  jobject CallStaticObjectMethod(jclass cls, jmethodID method, ...) {
    va_list args;
    va_start(args, method);
    jobject result = functions->CallStaticObjectMethodV(this, cls, method,
        args);
    va_end(args);
    return result;
  }
  jobject CallStaticObjectMethodV(jclass cls, jmethodID method, va_list args) {
    return functions->CallStaticObjectMethodV(this, cls, method, args);
  }
  jobject CallStaticObjectMethodA(jclass cls, jmethodID method,
      const jvalue *args) {
    return functions->CallStaticObjectMethodA(this, cls, method, args);
  }
  jboolean CallStaticBooleanMethod(jclass cls, jmethodID method, ...) {
    va_list args;
    va_start(args, method);
    jboolean result = functions->CallStaticBooleanMethodV(this, cls, method,
        args);
    va_end(args);
    return result;
  }
  jboolean CallStaticBooleanMethodV(jclass cls, jmethodID method,
      va_list args) {
    return functions->CallStaticBooleanMethodV(this, cls, method, args);
  }
  jboolean CallStaticBooleanMethodA(jclass cls, jmethodID method,
      const jvalue *args) {
    return functions->CallStaticBooleanMethodA(this, cls, method, args);
  }
  jbyte CallStaticByteMethod(jclass cls, jmethodID method, ...) {
    va_list args;
    va_start(args, method);
    jbyte result = functions->CallStaticByteMethodV(this, cls, method, args);
    va_end(args);
    return result;
  }
  jbyte CallStaticByteMethodV(jclass cls, jmethodID method, va_list args) {
    return functions->CallStaticByteMethodV(this, cls, method, args);
  }
  jbyte CallStaticByteMethodA(jclass cls, jmethodID method,
      const jvalue *args) {
    return functions->CallStaticByteMethodA(this, cls, method, args);
  }
  jchar CallStaticCharMethod(jclass cls, jmethodID method, ...) {
    va_list args;
    va_start(args, method);
    jchar result = functions->CallStaticCharMethodV(this, cls, method, args);
    va_end(args);
    return result;
  }
  jchar CallStaticCharMethodV(jclass cls, jmethodID method, va_list args) {
    return functions->CallStaticCharMethodV(this, cls, method, args);
  }
  jchar CallStaticCharMethodA(jclass cls, jmethodID method,
      const jvalue *args) {
    return functions->CallStaticCharMethodA(this, cls, method, args);
  }
  jshort CallStaticShortMethod(jclass cls, jmethodID method, ...) {
    va_list args;
    va_start(args, method);
    jshort result = functions->CallStaticShortMethodV(this, cls, method, args);
    va_end(args);
    return result;
  }
  jshort CallStaticShortMethodV(jclass cls, jmethodID method, va_list args) {
    return functions->CallStaticShortMethodV(this, cls, method, args);
  }
  jshort CallStaticShortMethodA(jclass cls, jmethodID method,
      const jvalue *args) {
    return functions->CallStaticShortMethodA(this, cls, method, args);
  }
  jint CallStaticIntMethod(jclass cls, jmethodID method, ...) {
    va_list args;
    va_start(args, method);
    jint result = functions->CallStaticIntMethodV(this, cls, method, args);
    va_end(args);
    return result;
  }
  jint CallStaticIntMethodV(jclass cls, jmethodID method, va_list args) {
    return functions->CallStaticIntMethodV(this, cls, method, args);
  }
  jint CallStaticIntMethodA(jclass cls, jmethodID method, const jvalue *args) {
    return functions->CallStaticIntMethodA(this, cls, method, args);
  }
  jlong CallStaticLongMethod(jclass cls, jmethodID method, ...) {
    va_list args;
    va_start(args, method);
    jlong result = functions->CallStaticLongMethodV(this, cls, method, args);
    va_end(args);
    return result;
  }
  jlong CallStaticLongMethodV(jclass cls, jmethodID method, va_list args) {
    return functions->CallStaticLongMethodV(this, cls, method, args);
  }
  jlong CallStaticLongMethodA(jclass cls, jmethodID method,
      const jvalue *args) {
    return functions->CallStaticLongMethodA(this, cls, method, args);
  }
  jfloat CallStaticFloatMethod(jclass cls, jmethodID method, ...) {
    va_list args;
    va_start(args, method);
    jfloat result = functions->CallStaticFloatMethodV(this, cls, method, args);
    va_end(args);
    return result;
  }
  jfloat CallStaticFloatMethodV(jclass cls, jmethodID method, va_list args) {
    return functions->CallStaticFloatMethodV(this, cls, method, args);
  }
  jfloat CallStaticFloatMethodA(jclass cls, jmethodID method,
      const jvalue *args) {
    return functions->CallStaticFloatMethodA(this, cls, method, args);
  }
  jdouble CallStaticDoubleMethod(jclass cls, jmethodID method, ...) {
    va_list args;
    va_start(args, method);
    jdouble result = functions->CallStaticDoubleMethodV(this, cls, method,
        args);
    va_end(args);
    return result;
  }
  jdouble CallStaticDoubleMethodV(jclass cls, jmethodID method, va_list args) {
    return functions->CallStaticDoubleMethodV(this, cls, method, args);
  }
  jdouble CallStaticDoubleMethodA(jclass cls, jmethodID method,
      const jvalue *args) {
    return functions->CallStaticDoubleMethodA(this, cls, method, args);
  }
  void CallStaticVoidMethod(jclass cls, jmethodID method, ...) {
    va_list args;
    va_start(args, method);
    functions->CallStaticVoidMethodV(this, cls, method, args);
    va_end(args);
  }
  void CallStaticVoidMethodV(jclass cls, jmethodID method, va_list args) {
    functions->CallStaticVoidMethodV(this, cls, method, args);
  }
  void CallStaticVoidMethodA(jclass cls, jmethodID method, const jvalue *args) {
    functions->CallStaticVoidMethodA(this, cls, method, args);
  }
  jfieldID GetStaticFieldID(jclass cls, const char *name, const char *sig) {
    return functions->GetStaticFieldID(this, cls, name, sig);
  }
  jobject GetStaticObjectField(jclass cls, jfieldID field) {
    return functions->GetStaticObjectField(this, cls, field);
  }
  jboolean GetStaticBooleanField(jclass cls, jfieldID field) {
    return functions->GetStaticBooleanField(this, cls, field);
  }
  jbyte GetStaticByteField(jclass cls, jfieldID field) {
    return functions->GetStaticByteField(this, cls, field);
  }
  jchar GetStaticCharField(jclass cls, jfieldID field) {
    return functions->GetStaticCharField(this, cls, field);
  }
  jshort GetStaticShortField(jclass cls, jfieldID field) {
    return functions->GetStaticShortField(this, cls, field);
  }
  jint GetStaticIntField(jclass cls, jfieldID field) {
    return functions->GetStaticIntField(this, cls, field);
  }
  jlong GetStaticLongField(jclass cls, jfieldID field) {
    return functions->GetStaticLongField(this, cls, field);
  }
  jfloat GetStaticFloatField(jclass cls, jfieldID field) {
    return functions->GetStaticFloatField(this, cls, field);
  }
  jdouble GetStaticDoubleField(jclass cls, jfieldID field) {
    return functions->GetStaticDoubleField(this, cls, field);
  }
  void SetStaticObjectField(jclass cls, jfieldID field, jobject value) {
    functions->SetStaticObjectField(this, cls, field, value);
  }
  void SetStaticBooleanField(jclass cls, jfieldID field, jboolean value) {
    functions->SetStaticBooleanField(this, cls, field, value);
  }
  void SetStaticByteField(jclass cls, jfieldID field, jbyte value) {
    functions->SetStaticByteField(this, cls, field, value);
  }
  void SetStaticCharField(jclass cls, jfieldID field, jchar value) {
    functions->SetStaticCharField(this, cls, field, value);
  }
  void SetStaticShortField(jclass cls, jfieldID field, jshort value) {
    functions->SetStaticShortField(this, cls, field, value);
  }
  void SetStaticIntField(jclass cls, jfieldID field, jint value) {
    functions->SetStaticIntField(this, cls, field, value);
  }
  void SetStaticLongField(jclass cls, jfieldID field, jlong value) {
    functions->SetStaticLongField(this, cls, field, value);
  }
  void SetStaticFloatField(jclass cls, jfieldID field, jfloat value) {
    functions->SetStaticFloatField(this, cls, field, value);
  }
  void SetStaticDoubleField(jclass cls, jfieldID field, jdouble value) {
    functions->SetStaticDoubleField(this, cls, field, value);
  }
  jstring NewString(const jchar *units, jsize length) {
    return functions->NewString(this, units, length);
  }
  jsize GetStringLength(jstring string) {
    return functions->GetStringLength(this, string);
  }
  const jchar *GetStringChars(jstring string, jboolean *is_copy) {
    return functions->GetStringChars(this, string, is_copy);
  }
  void ReleaseStringChars(jstring string, const jchar *units) {
    functions->ReleaseStringChars(this, string, units);
  }
  jstring NewStringUTF(const char *text) {
    return functions->NewStringUTF(this, text);
  }
  jsize GetStringUTFLength(jstring string) {
    return functions->GetStringUTFLength(this, string);
  }
  const char *GetStringUTFChars(jstring string, jboolean *is_copy) {
    return functions->GetStringUTFChars(this, string, is_copy);
  }
  void ReleaseStringUTFChars(jstring string, const char *text) {
    functions->ReleaseStringUTFChars(this, string, text);
  }
  jsize GetArrayLength(jarray array) {
    return functions->GetArrayLength(this, array);
  }
  jobjectArray NewObjectArray(jsize length, jclass element, jobject initial) {
    return functions->NewObjectArray(this, length, element, initial);
  }
  jobject GetObjectArrayElement(jobjectArray array, jsize index) {
    return functions->GetObjectArrayElement(this, array, index);
  }
  void SetObjectArrayElement(jobjectArray array, jsize index, jobject value) {
    functions->SetObjectArrayElement(this, array, index, value);
  }
  jbooleanArray NewBooleanArray(jsize length) {
    return functions->NewBooleanArray(this, length);
  }
  jbyteArray NewByteArray(jsize length) {
    return functions->NewByteArray(this, length);
  }
  jcharArray NewCharArray(jsize length) {
    return functions->NewCharArray(this, length);
  }
  jshortArray NewShortArray(jsize length) {
    return functions->NewShortArray(this, length);
  }
  jintArray NewIntArray(jsize length) {
    return functions->NewIntArray(this, length);
  }
  jlongArray NewLongArray(jsize length) {
    return functions->NewLongArray(this, length);
  }
  jfloatArray NewFloatArray(jsize length) {
    return functions->NewFloatArray(this, length);
  }
  jdoubleArray NewDoubleArray(jsize length) {
    return functions->NewDoubleArray(this, length);
  }
  jboolean *GetBooleanArrayElements(jbooleanArray array, jboolean *is_copy) {
    return functions->GetBooleanArrayElements(this, array, is_copy);
  }
  jbyte *GetByteArrayElements(jbyteArray array, jboolean *is_copy) {
    return functions->GetByteArrayElements(this, array, is_copy);
  }
  jchar *GetCharArrayElements(jcharArray array, jboolean *is_copy) {
    return functions->GetCharArrayElements(this, array, is_copy);
  }
  jshort *GetShortArrayElements(jshortArray array, jboolean *is_copy) {
    return functions->GetShortArrayElements(this, array, is_copy);
  }
  jint *GetIntArrayElements(jintArray array, jboolean *is_copy) {
    return functions->GetIntArrayElements(this, array, is_copy);
  }
  jlong *GetLongArrayElements(jlongArray array, jboolean *is_copy) {
    return functions->GetLongArrayElements(this, array, is_copy);
  }
  jfloat *GetFloatArrayElements(jfloatArray array, jboolean *is_copy) {
    return functions->GetFloatArrayElements(this, array, is_copy);
  }
  jdouble *GetDoubleArrayElements(jdoubleArray array, jboolean *is_copy) {
    return functions->GetDoubleArrayElements(this, array, is_copy);
  }
  void ReleaseBooleanArrayElements(jbooleanArray array, jboolean *elements,
      jint mode) {
    functions->ReleaseBooleanArrayElements(this, array, elements, mode);
  }
  void ReleaseByteArrayElements(jbyteArray array, jbyte *elements, jint mode) {
    functions->ReleaseByteArrayElements(this, array, elements, mode);
  }
  void ReleaseCharArrayElements(jcharArray array, jchar *elements, jint mode) {
    functions->ReleaseCharArrayElements(this, array, elements, mode);
  }
  void ReleaseShortArrayElements(jshortArray array, jshort *elements,
      jint mode) {
    functions->ReleaseShortArrayElements(this, array, elements, mode);
  }
  void ReleaseIntArrayElements(jintArray array, jint *elements, jint mode) {
    functions->ReleaseIntArrayElements(this, array, elements, mode);
  }
  void ReleaseLongArrayElements(jlongArray array, jlong *elements, jint mode) {
    functions->ReleaseLongArrayElements(this, array, elements, mode);
  }
  void ReleaseFloatArrayElements(jfloatArray array, jfloat *elements,
      jint mode) {
    functions->ReleaseFloatArrayElements(this, array, elements, mode);
  }
  void ReleaseDoubleArrayElements(jdoubleArray array, jdouble *elements,
      jint mode) {
    functions->ReleaseDoubleArrayElements(this, array, elements, mode);
  }
  void GetBooleanArrayRegion(jbooleanArray array, jsize start, jsize length,
      jboolean *out) {
    functions->GetBooleanArrayRegion(this, array, start, length, out);
  }
  void GetByteArrayRegion(jbyteArray array, jsize start, jsize length,
      jbyte *out) {
    functions->GetByteArrayRegion(this, array, start, length, out);
  }
  void GetCharArrayRegion(jcharArray array, jsize start, jsize length,
      jchar *out) {
    functions->GetCharArrayRegion(this, array, start, length, out);
  }
  void GetShortArrayRegion(jshortArray array, jsize start, jsize length,
      jshort *out) {
    functions->GetShortArrayRegion(this, array, start, length, out);
  }
  void GetIntArrayRegion(jintArray array, jsize start, jsize length,
      jint *out) {
    functions->GetIntArrayRegion(this, array, start, length, out);
  }
  void GetLongArrayRegion(jlongArray array, jsize start, jsize length,
      jlong *out) {
    functions->GetLongArrayRegion(this, array, start, length, out);
  }
  void GetFloatArrayRegion(jfloatArray array, jsize start, jsize length,
      jfloat *out) {
    functions->GetFloatArrayRegion(this, array, start, length, out);
  }
  void GetDoubleArrayRegion(jdoubleArray array, jsize start, jsize length,
      jdouble *out) {
    functions->GetDoubleArrayRegion(this, array, start, length, out);
  }
  void SetBooleanArrayRegion(jbooleanArray array, jsize start, jsize length,
      const jboolean *in) {
    functions->SetBooleanArrayRegion(this, array, start, length, in);
  }
  void SetByteArrayRegion(jbyteArray array, jsize start, jsize length,
      const jbyte *in) {
    functions->SetByteArrayRegion(this, array, start, length, in);
  }
  void SetCharArrayRegion(jcharArray array, jsize start, jsize length,
      const jchar *in) {
    functions->SetCharArrayRegion(this, array, start, length, in);
  }
  void SetShortArrayRegion(jshortArray array, jsize start, jsize length,
      const jshort *in) {
    functions->SetShortArrayRegion(this, array, start, length, in);
  }
  void SetIntArrayRegion(jintArray array, jsize start, jsize length,
      const jint *in) {
    functions->SetIntArrayRegion(this, array, start, length, in);
  }
  void SetLongArrayRegion(jlongArray array, jsize start, jsize length,
      const jlong *in) {
    functions->SetLongArrayRegion(this, array, start, length, in);
  }
  void SetFloatArrayRegion(jfloatArray array, jsize start, jsize length,
      const jfloat *in) {
    functions->SetFloatArrayRegion(this, array, start, length, in);
  }
  void SetDoubleArrayRegion(jdoubleArray array, jsize start, jsize length,
      const jdouble *in) {
    functions->SetDoubleArrayRegion(this, array, start, length, in);
  }
  jint RegisterNatives(jclass cls, const JNINativeMethod *methods, jint count) {
    return functions->RegisterNatives(this, cls, methods, count);
  }
  jint UnregisterNatives(jclass cls) {
    return functions->UnregisterNatives(this, cls);
  }
  jint MonitorEnter(jobject object) {
    return functions->MonitorEnter(this, object);
  }
  jint MonitorExit(jobject object) {
    return functions->MonitorExit(this, object);
  }
  jint GetJavaVM(JavaVM **vm) {
    return functions->GetJavaVM(this, vm);
  }
  void GetStringRegion(jstring string, jsize start, jsize length, jchar *out) {
    functions->GetStringRegion(this, string, start, length, out);
  }
  void GetStringUTFRegion(jstring string, jsize start, jsize length,
      char *out) {
    functions->GetStringUTFRegion(this, string, start, length, out);
  }
  void *GetPrimitiveArrayCritical(jarray array, jboolean *is_copy) {
    return functions->GetPrimitiveArrayCritical(this, array, is_copy);
  }
  void ReleasePrimitiveArrayCritical(jarray array, void *elements, jint mode) {
    functions->ReleasePrimitiveArrayCritical(this, array, elements, mode);
  }
  const jchar *GetStringCritical(jstring string, jboolean *is_copy) {
    return functions->GetStringCritical(this, string, is_copy);
  }
  void ReleaseStringCritical(jstring string, const jchar *units) {
    functions->ReleaseStringCritical(this, string, units);
  }
  jweak NewWeakGlobalRef(jobject ref) {
    return functions->NewWeakGlobalRef(this, ref);
  }
  void DeleteWeakGlobalRef(jweak ref) {
    functions->DeleteWeakGlobalRef(this, ref);
  }
  jboolean ExceptionCheck() {
    return functions->ExceptionCheck(this);
  }
  jobject NewDirectByteBuffer(void *address, jlong capacity) {
    return functions->NewDirectByteBuffer(this, address, capacity);
  }
  void *GetDirectBufferAddress(jobject buffer) {
    return functions->GetDirectBufferAddress(this, buffer);
  }
  jlong GetDirectBufferCapacity(jobject buffer) {
    return functions->GetDirectBufferCapacity(this, buffer);
  }
  jobjectRefType GetObjectRefType(jobject ref) {
    return functions->GetObjectRefType(this, ref);
  }
  jobject GetModule(jclass cls) {
    return functions->GetModule(this, cls);
  }
