# Clojure runs a script (lazy sequences, macros, protocols, multimethods,
# atoms, refs, agents, transducers, records, Java interoperation).
packages="clojure"
prepare() {
  cat >"$input/sample.clj" <<'CLJ'
(ns sample (:require [clojure.string :as str] [clojure.set :as set] [clojure.walk :as walk]
                     [clojure.pprint :as pp] [clojure.edn :as edn] [clojure.test :refer [deftest is testing run-tests]])
  (:import (java.util ArrayList Collections)))
(println (take 10 (filter odd? (map #(* % %) (range)))))
(def fibs (lazy-cat [0 1] (map +' fibs (rest fibs))))
(println (nth fibs 150))
(defmacro unless [c & body] `(if ~c nil (do ~@body)))
(println (unless false 1 2) (macroexpand-1 '(unless a b)))
(defprotocol Shape (area [s]) (grow [s n]))
(defrecord Square [side] Shape (area [_] (* side side)) (grow [s n] (update s :side + n)))
(extend-type String Shape (area [s] (count s)) (grow [s n] (str/join (repeat n s))))
(println (area (grow (->Square 3) 2)) (grow "ab" 3) (->Square 1) (= (->Square 1) (->Square 1)))
(defmulti kind (fn [x] (cond (number? x) :number (string? x) :string :else :other)))
(defmethod kind :number [x] (str "n" x)) (defmethod kind :string [x] (str "s" x)) (defmethod kind :other [x] "?")
(println (map kind [1 "a" nil]))
(def a (atom {})) (dotimes [i 5] (swap! a assoc i (* i i))) (println (into (sorted-map) @a))
(def r1 (ref 10)) (def r2 (ref 0))
(let [fs (doall (for [_ (range 10)] (future (dosync (alter r1 dec) (alter r2 inc)))))] (run! deref fs))
(println @r1 @r2)
(def ag (agent 0)) (dotimes [_ 100] (send ag inc)) (await ag) (println @ag)
(println (transduce (comp (map inc) (filter even?) (take 5)) + (range 100)))
(println (reduce (fn [acc x] (if (> acc 20) (reduced acc) (+ acc x))) (range 100)))
(println (let [{:keys [x y] :or {y 5}} {:x 1} [p & q] [1 2 3]] [x y p q]))
(println (edn/read-string "{:a #{1} :b [1.5M 2N 1/3 \\c \"s\"]}") (/ 1 3) (* 1.0 (/ 1 3)) 2e3)
(println (set/union #{1 2} #{3}) (sort (set/difference #{1 2 3} #{2})))
(println (str/upper-case "abc") (str/split "a,b,c" #",") (re-seq #"\d+" "a1b22"))
(println (let [l (ArrayList. [3 1 2])] (Collections/sort l) l) (.length "text") (Math/abs -3))
(println (proxy [Object] [] (toString [] "proxied")) (str (reify Comparable (compareTo [_ o] 0) Object (toString [_] "reified"))))
(pp/pprint {:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa (range 12) :bbbbbbbbbbbbbbbbbbbbbbbbbbbbb {:c (range 12)}})
(println (walk/postwalk #(if (number? %) (inc %) %) [1 [2 {:a 3}]]))
(println (loop [i 0 acc []] (if (< i 3) (recur (inc i) (conj acc i)) acc)) (trampoline (fn f [n] (if (zero? n) :done #(f (dec n)))) 1000))
(println (try (/ 1 0) (catch ArithmeticException e (.getMessage e)) (finally (print "finally "))))
(println (try (throw (ex-info "info" {:k 1})) (catch clojure.lang.ExceptionInfo e (ex-data e))))
(println (group-by even? (range 6)) (frequencies "hello") (partition-by #(quot % 3) (range 9)))
(println (pmap #(* % %) (range 5)) (time-free (+ 1 2)))
CLJ
  sed -i 's/ (time-free (+ 1 2))//' "$input/sample.clj"
  cat >>"$input/sample.clj" <<'CLJ'
(deftest arithmetic (testing "sums" (is (= 4 (+ 2 2))) (is (= 5 (+ 2 2)))) (is (thrown? Exception (throw (Exception. "x")))))
(println (dissoc (run-tests 'sample) :type))
(shutdown-agents)
(System/exit (count (eval '(vec (range 7)))))
CLJ
}
work() {
  $vm -cp "$(jars clojure core.specs.alpha spec.alpha)" clojure.main "$input/sample.clj"
}
mask='s/ 0x[0-9a-f]* / HASH /'
